import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds a test's own program out of the product's source and runs it in a page of the built extension: there it has the
 * extension's database and lives under its content security policy.
 */
export async function runProgram(page: Page, script: string): Promise<void> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { input: script, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  await page.evaluate(built.output[0].code);
}
