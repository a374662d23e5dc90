import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/browser.ts';
import { encodeWav } from '../../standin/voice/wav.ts';
import type { rehearsals } from './page';
import { pulseTrain } from './pulses';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pageScript = fileURLToPath(new URL('./page.ts', import.meta.url));
const workletScript = fileURLToPath(new URL('./worklet.ts', import.meta.url));
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

type Rehearsals = typeof rehearsals;

/** A page with the sound room in it, in a real browser that hears numbered pulses as its microphone. */
export type Stage = {
  run<Name extends keyof Rehearsals>(
    name: Name,
    ...args: Parameters<Rehearsals[Name]>
  ): Promise<Awaited<ReturnType<Rehearsals[Name]>>>;
  /** CPU seconds that all renderers have used so far; audio and media run in them. */
  rendererSeconds(): Promise<number>;
  setMicrophonePermission(setting: 'granted' | 'denied' | 'prompt'): Promise<void>;
  close(): Promise<void>;
};

async function buildInto(folder: string): Promise<void> {
  const common = {
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  } as const;
  const output = { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js' };
  const into = { outDir: folder, emptyOutDir: false, minify: false, copyPublicDir: false } as const;
  await build({
    ...common,
    build: {
      ...into,
      rolldownOptions: { input: { page: pageScript }, output },
    },
  });
  // Like the packaged one: a single file without imports.
  await build({
    ...common,
    build: {
      ...into,
      rolldownOptions: { input: { worklet: workletScript }, output },
    },
  });
  await copyFile(join(root, 'public/sounds/echo-line.wav'), join(folder, 'echo-line.wav'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>Sound room</title><script type="module" src="page.js"></script>',
  );
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(join(folder, name)).then(
      (file) => response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain' }).end(file),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function launch(microphone: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findBrowser(),
    headless: true,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${microphone}`,
    ],
  });
}

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-sound-'));
  const microphone = join(folder, 'pulses.wav');
  const pcm = Int16Array.from(pulseTrain(48_000), (sample) => sample * 32_767);
  await writeFile(microphone, encodeWav({ pcm, rate: 48_000 }));
  await buildInto(folder);
  const server = await serve(folder);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch(microphone);
  const session = await browser.target().createCDPSession();
  const setMicrophonePermission = async (setting: 'granted' | 'denied' | 'prompt') => {
    await session.send('Browser.setPermission', { permission: { name: 'microphone' }, setting, origin });
  };
  await setMicrophonePermission('granted');
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction('"rehearsals" in globalThis');
  return {
    run: (name, ...args) => run(page, name, args),
    rendererSeconds: () => rendererSeconds(session),
    setMicrophonePermission,
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run<Result>(page: Page, name: keyof Rehearsals, args: readonly unknown[]): Promise<Result> {
  const result = await page.evaluate(
    (wanted, given) => {
      const all = (globalThis as unknown as { rehearsals: Record<string, (...each: unknown[]) => unknown> })
        .rehearsals;
      return all[wanted]?.(...given);
    },
    name,
    args,
  );
  return result as Result;
}

async function rendererSeconds(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter((process) => process.type === 'renderer')
    .reduce((sum, process) => sum + process.cpuTime, 0);
}
