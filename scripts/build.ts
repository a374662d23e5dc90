import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsHash } from './build-inputs.ts';
import { contentScriptLimit, contentScriptSize, pageSizes, sizeLine, speechRuntimes } from './build-sizes.ts';
import { projectRoot, runTool } from './setup-command.ts';

/** Where the built extension lies. */
export const extensionFolder = join(projectRoot, '.output', 'chrome-mv3');
const stamp = join(projectRoot, '.output', 'inputs.sha256');

/** True where the built extension was made of the present inputs. */
function isFresh(hash: string): boolean {
  return (
    existsSync(join(extensionFolder, 'manifest.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash
  );
}

/** Builds the extension, unless it was built of the same inputs before. Gives its folder; throws when it fails. */
export async function ensureBuilt(): Promise<string> {
  if (!isFresh(inputsHash())) await build();
  return extensionFolder;
}

async function build(): Promise<void> {
  const hash = inputsHash();
  const started = performance.now();
  console.log('Building the extension …');
  const { code, output } = await runTool('wxt', ['build', '--level', 'warn'], { output: 'keep' });
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
  const sizes = pageSizes(extensionFolder);
  const contentScript = contentScriptSize(extensionFolder);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s: ${extensionFolder}`);
  for (const size of sizes) console.log(sizeLine(size));
  if (!contentScript) throw new Error('The build has no content script.');
  const limit = `content script: ${contentScript.gzipped} bytes gzipped of ${contentScriptLimit} allowed`;
  console.log(limit);
  if (contentScript.gzipped > contentScriptLimit)
    throw new Error(`The content script is too large. ${limit}.`);
  const runtimes = speechRuntimes(extensionFolder);
  if (runtimes.length !== 1)
    throw new Error(`One runtime for the speech model is packaged, not ${runtimes.join(', ') || 'none'}.`);
  writeFileSync(stamp, hash);
}

/** `npm run build` always builds; `npm run build -- --if-needed` only where something changed. */
if (import.meta.main) {
  const work = process.argv.includes('--if-needed') ? ensureBuilt() : build();
  await work.catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
