import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import { sentences, speakable } from './speakable';
import type { DeviceVoice, Phoneme, Synthesised } from './synthesised';
import { decodeWave } from './wave';

/** Set between sentences, beside the silence that flite puts at both ends of each (0.16 s). Seconds. */
const sentenceGap = 0.12;

/**
 * Speaks with flite, a program for WASI: each sentence is one run of a fresh instance over a folder in memory
 * (8 to 12 ms to start, about a hundredth of the speech's length to run). Sentences are set apart because flite runs
 * them together.
 *
 * @throws when the program fails or the text has nothing to say.
 */
export async function runFlite(
  program: WebAssembly.Module,
  text: string,
  voice: DeviceVoice,
): Promise<Synthesised> {
  const parts: Synthesised[] = [];
  for (const sentence of sentences(speakable(text))) parts.push(await runSentence(program, sentence, voice));
  if (parts.length === 0) throw new RangeError('nothing to say');
  return joined(parts);
}

async function runSentence(
  program: WebAssembly.Module,
  text: string,
  voice: DeviceVoice,
): Promise<Synthesised> {
  const printed: string[] = [];
  const folder = new PreopenDirectory('/out', new Map());
  const command = ['flite', '-voice', voice, '-t', text, '-o', '/out/speech.wav', '-psdur'];
  const files = [
    new OpenFile(new File([])),
    ConsoleStdout.lineBuffered((line) => printed.push(line)),
    ConsoleStdout.lineBuffered(() => undefined),
    folder,
  ];
  const system = new WASI(command, [], files, { debug: false });
  const instance = await WebAssembly.instantiate(program, { wasi_snapshot_preview1: system.wasiImport });
  const code = system.start(instance as Parameters<typeof system.start>[0]);
  const wave = folder.dir.contents.get('speech.wav');
  if (code !== 0 || !(wave instanceof File)) throw new Error(`flite ended with code ${code}`);
  return { ...decodeWave(wave.data), phonemes: readPhonemes(printed.join(' ')) };
}

/** `-psdur` prints `pau:0.164 hh:0.233 …`: each sound with its end. */
function readPhonemes(printed: string): Phoneme[] {
  return [...printed.matchAll(/([a-z]+\d?):(\d+(?:\.\d+)?)/g)].map(([, name = '', end = '0']) => ({
    name,
    end: Number(end),
  }));
}

function joined(parts: readonly Synthesised[]): Synthesised {
  const rate = parts[0]?.rate ?? 16_000;
  const gap = Math.round(sentenceGap * rate);
  const length = parts.reduce((sum, part) => sum + part.samples.length + gap, -gap);
  const samples = new Float32Array(length);
  const phonemes: Phoneme[] = [];
  let at = 0;
  for (const part of parts) {
    if (at > 0) {
      at += gap;
      phonemes.push({ name: 'pau', end: at / rate });
    }
    samples.set(part.samples, at);
    for (const { name, end } of part.phonemes) phonemes.push({ name, end: end + at / rate });
    at += part.samples.length;
  }
  return { samples, rate, phonemes };
}
