import { speak } from './voice/flite.ts';
import { writeWav } from './voice/wav.ts';

/**
 * One stretch of a fake microphone's tape: a spoken line, a silence in seconds, or numbered pulses.
 * Pulse `n` of a tone segment is a 120 ms burst of `400 + 20·n` Hz, one every `everySeconds`, so that a recording
 * can be searched for missing or doubled pieces.
 */
export type TapeSegment =
  | { say: string; voice?: string }
  | { pause: number }
  | { pulses: number; first?: number; everySeconds?: number };

/** Where a segment lies on the finished tape, in seconds. */
export type TapeMark = { segment: TapeSegment; start: number; end: number };

const RATE = 48_000;
const PULSE_SECONDS = 0.12;

/** Frequency in Hz of numbered pulse `n`. */
export function pulseFrequency(n: number): number {
  return 400 + 20 * n;
}

/** Builds a tape of 48 kHz mono 16-bit samples out of its segments. */
export async function buildTape(segments: TapeSegment[]): Promise<{ pcm: Int16Array; marks: TapeMark[] }> {
  const pieces: Int16Array[] = [];
  const marks: TapeMark[] = [];
  let length = 0;
  for (const segment of segments) {
    const piece = await soundOf(segment);
    pieces.push(piece);
    marks.push({ segment, start: length / RATE, end: (length + piece.length) / RATE });
    length += piece.length;
  }
  const pcm = new Int16Array(length);
  let at = 0;
  for (const piece of pieces) {
    pcm.set(piece, at);
    at += piece.length;
  }
  return { pcm, marks };
}

/** Writes the WAVE file that Chromium takes with `--use-file-for-fake-audio-capture`; returns where things lie on it. */
export async function writeTape(file: string, segments: TapeSegment[]): Promise<TapeMark[]> {
  const { pcm, marks } = await buildTape(segments);
  await writeWav(file, { pcm, rate: RATE });
  return marks;
}

async function soundOf(segment: TapeSegment): Promise<Int16Array> {
  if ('say' in segment) return (await speak(segment.say, { voice: segment.voice ?? 'rms' })).pcm48k;
  if ('pause' in segment) return new Int16Array(Math.round(segment.pause * RATE));
  return pulses(segment.pulses, segment.first ?? 0, segment.everySeconds ?? 0.5);
}

function pulses(count: number, first: number, everySeconds: number): Int16Array {
  const step = Math.round(everySeconds * RATE);
  const burst = Math.round(PULSE_SECONDS * RATE);
  const pcm = new Int16Array(step * count);
  for (let n = 0; n < count; n += 1) {
    const turn = (2 * Math.PI * pulseFrequency(first + n)) / RATE;
    for (let i = 0; i < burst; i += 1) {
      // Raised-cosine edges of 5 ms keep the bursts free of clicks.
      const edge = Math.min(1, i / 240, (burst - i) / 240);
      pcm[n * step + i] = Math.round(9000 * edge * Math.sin(turn * i));
    }
  }
  return pcm;
}
