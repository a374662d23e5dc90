import type { Page } from 'puppeteer';

/** A burst found in a recording: its number (from its frequency) and when it began, in seconds. */
export type Pulse = { number: number; at: number };

/** A recording as it lies on the disk; `rowSeconds` by its row, `seconds` as the browser decodes it. */
export type StoredSound = {
  id: string;
  attemptId: string | null;
  channel: string;
  state: string;
  createdAt: number;
  rowSeconds: number;
  seconds: number;
  pulses: Pulse[];
};

/** The newest take of the candidate, with the pulses that are heard in it. */
export async function pulsesInLastTake(page: Page): Promise<StoredSound> {
  const last = (await storedSounds(page, { newestTake: true }))[0];
  if (!last) throw new Error('There is no take.');
  return last;
}

/**
 * Finds numbered pulses (120 ms of `400 + 20·n` Hz) in stored sound, decoded by the browser as any player would: in
 * the newest take of the candidate, or in everything that was begun `since` then. Frequencies are taken by counting
 * zero crossings inside each burst. A file that cannot be decoded has no length.
 */
export function storedSounds(
  page: Page,
  which: { newestTake: true } | { since: number },
): Promise<StoredSound[]> {
  return page.evaluate(async (wanted) => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('The database refused.')));
      });
    type Row = {
      id: string;
      attemptId: string | null;
      channel: string;
      createdAt: number;
      state: string;
      sampleRate: number;
      sampleCount: number;
    };
    const database = await settled(indexedDB.open('greenroom'));
    const read = (table: string): IDBObjectStore => database.transaction(table).objectStore(table);
    const rows = (await settled(read('recordings').getAll())) as Row[];
    const newest = rows
      .filter((each) => each.channel === 'candidate')
      .toSorted((one, other) => other.createdAt - one.createdAt)[0];
    const asked =
      'since' in wanted ? rows.filter((each) => each.createdAt >= wanted.since) : newest ? [newest] : [];

    const decoded = async (row: Row): Promise<{ sound: Float32Array; rate: number }> => {
      if (row.state === 'encoded') {
        const stored = (await settled(read('blobs').get(row.id))) as { blob: Blob } | undefined;
        const context = new OfflineAudioContext(1, 1, 48_000);
        const buffer = await context.decodeAudioData(await (stored?.blob ?? new Blob()).arrayBuffer());
        return { sound: buffer.getChannelData(0), rate: buffer.sampleRate };
      }
      const range = IDBKeyRange.bound([row.id, -Infinity], [row.id, []]);
      const chunks = (await settled(read('chunks').getAll(range))) as { samples: ArrayBuffer }[];
      const whole = chunks.flatMap((chunk) => [...new Int16Array(chunk.samples)]);
      return { sound: Float32Array.from(whole, (sample) => sample / 32_768), rate: row.sampleRate };
    };

    const pulsesIn = (sound: Float32Array, rate: number): { number: number; at: number }[] => {
      const step = Math.round(rate * 0.01);
      const loud: boolean[] = [];
      let peak = 0;
      for (const sample of sound) peak = Math.max(peak, Math.abs(sample));
      for (let at = 0; at + step <= sound.length; at += step) {
        let sum = 0;
        for (let index = at; index < at + step; index++) sum += sound[index]! ** 2;
        loud.push(Math.sqrt(sum / step) > peak * 0.2);
      }
      const pulses: { number: number; at: number }[] = [];
      for (let frame = 0; frame < loud.length; frame++) {
        if (!loud[frame] || loud[frame - 1]) continue;
        let end = frame;
        while (loud[end]) end++;
        // A burst that the recording cuts at its edge is not counted: it has not its whole length.
        if (end - frame >= 8 && end < loud.length && frame > 0) {
          const from = (frame + 2) * step;
          const to = (end - 2) * step;
          let first = -1;
          let last = -1;
          let crossings = 0;
          for (let index = from; index < to; index++)
            if (sound[index]! < 0 && sound[index + 1]! >= 0) {
              if (first < 0) first = index;
              last = index;
              crossings++;
            }
          const frequency = ((crossings - 1) * rate) / (last - first);
          pulses.push({ number: Math.round((frequency - 400) / 20), at: (frame * step) / rate });
        }
        frame = end;
      }
      return pulses;
    };

    const sounds = [];
    for (const row of asked) {
      const { id, attemptId, channel, state, createdAt } = row;
      const { sound, rate } = await decoded(row).catch(() => ({ sound: new Float32Array(0), rate: 1 }));
      const pulses = channel === 'candidate' ? pulsesIn(sound, rate) : [];
      const rowSeconds = row.sampleCount / row.sampleRate;
      const seconds = sound.length / rate;
      sounds.push({ id, attemptId, channel, state, createdAt, rowSeconds, seconds, pulses });
    }
    database.close();
    return sounds;
  }, which);
}
