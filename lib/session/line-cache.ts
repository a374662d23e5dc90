import type { Line } from '@/lib/domain/interview/line';
import type { Persona } from '@/lib/domain/persona';
import type { Provider } from '@/lib/domain/provider';
import { estimatedSeconds } from '@/lib/realtime/instructions';
import type { Database } from '@/lib/store/database';
import { keepSpokenLine, spokenLineKeys, takeSpokenLine } from '@/lib/store/spoken-lines';

/** Sound of a line, amplitudes −1..1. */
export type SpokenSound = { samples: Float32Array<ArrayBuffer>; rate: number };

/** Lines as a voice once said them, to be played again without a call. */
export type LineCache = {
  /** At once: nothing may stand between a follow-up and its voice. */
  has(line: Line): boolean;
  find(line: Line): Promise<SpokenSound | null>;
  /** Keeps nothing of a line that the network tore: it would sound like that for as long as it is kept. */
  keep(line: Line, samples: Int16Array<ArrayBuffer>, rate: number): Promise<void>;
};

export type LineCacheOptions = {
  database: Database;
  provider: Provider;
  /** BCP 47, of the interview. */
  language: string;
  personas: readonly Persona[];
  now: () => number;
};

/** A reply is worded for one occasion: it never comes again. */
const isReusable = (line: Line): boolean => line.replyTo === null;

/** Quieter than this at both ends is not part of a line: amplitude of PCM 16 bit, about −56 dBFS. */
const silence = 50;
/** What is left of silence before the first and after the last sound, seconds. */
const margin = 0.06;
/**
 * Seconds. Whoever reads pauses for less than this; longer pauses are found in spontaneous speech alone (Campione &
 * Véronis 2002). A longer silence in the middle of a line is a gap that the network made.
 */
const longestPause = 1;

const isSound = (sample: number): boolean => Math.abs(sample) > silence;

export async function openLineCache(options: LineCacheOptions): Promise<LineCache> {
  const { database, provider, language, personas, now } = options;
  const known = new Set(await spokenLineKeys(database));
  const keyOf = (line: Line): string => {
    const persona = personas.find(({ id }) => id === line.personaId) ?? personas[0];
    const { baseUrl, realtimeModel } = provider;
    // Everything that makes the same words sound different.
    return [baseUrl, realtimeModel, persona?.voice, persona?.id, persona?.style, language, line.text].join(
      '\n',
    );
  };
  return {
    has: (line) => isReusable(line) && known.has(keyOf(line)),
    async find(line) {
      const row = await takeSpokenLine(database, keyOf(line), now());
      if (!row) {
        known.delete(keyOf(line));
        return null;
      }
      return { samples: Float32Array.from(row.samples, (sample) => sample / 32_768), rate: row.sampleRate };
    },
    async keep(line, samples, rate) {
      const sound = trimmed(samples, Math.round(margin * rate));
      if (!isReusable(line) || sound.length === 0 || isTorn(sound, rate, line.text)) return;
      const key = keyOf(line);
      await keepSpokenLine(database, {
        key,
        text: line.text,
        sampleRate: rate,
        samples: sound,
        usedAt: now(),
      });
      known.add(key);
    },
  };
}

/** There is a gap in it, or gaps made it twice as long as slow speech is. */
function isTorn(samples: Int16Array, rate: number, text: string): boolean {
  if (samples.length / rate > 2 * estimatedSeconds(text)) return true;
  let soundAt = 0;
  for (let at = 0; at < samples.length; at += 1) {
    if (!isSound(samples[at]!)) continue;
    if (at - soundAt > longestPause * rate) return true;
    soundAt = at;
  }
  return false;
}

/** Without the silence around the line; nothing where there is nothing else. */
function trimmed(samples: Int16Array<ArrayBuffer>, around: number): Int16Array<ArrayBuffer> {
  const first = samples.findIndex(isSound);
  if (first < 0) return samples.slice(0, 0);
  return samples.slice(Math.max(0, first - around), samples.findLastIndex(isSound) + 1 + around);
}
