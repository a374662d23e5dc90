import { recordingRate } from '@/lib/domain/delivery/sample-clock';

/** Samples of one voice that sound from `at` on, counted on the line that is mixed. */
export type Stretch = { at: number; samples: Int16Array<ArrayBuffer> };

/** One recording on the line: in which channel it is heard, and its stretches in order once somebody asks. */
export type Part = { at: number; channel: 0 | 1; open: () => AsyncIterable<Stretch> };

/** So much is mixed at a time: five seconds, 480 kB in two channels. */
const windowSamples = 5 * recordingRate;

/**
 * Mixes parts into one line of `sampleCount` samples, window after window, channels side by side. A part is opened when
 * the line reaches it and let go when it is over, so that only what sounds now is in memory. Where nothing sounds there
 * is silence; where two parts of a channel overlap they add up, cut off at full scale. What lies outside of the line is
 * left out.
 */
export async function* mix(
  parts: readonly Part[],
  { sampleCount, channels }: { sampleCount: number; channels: 1 | 2 },
): AsyncGenerator<Int16Array<ArrayBuffer>, void, undefined> {
  const waiting = parts.toSorted((one, other) => one.at - other.at);
  let sounding: Reader[] = [];
  try {
    for (let from = 0; from < sampleCount; from += windowSamples) {
      const to = Math.min(sampleCount, from + windowSamples);
      const window = new Int16Array((to - from) * channels);
      while (waiting[0] && waiting[0].at < to) sounding.push(new Reader(waiting.shift()!));
      for (const reader of sounding) {
        const channel = channels === 1 ? 0 : reader.channel;
        for await (const stretch of reader.until(to)) add(window, stretch, { from, channel, channels });
      }
      sounding = sounding.filter((reader) => !reader.isOver);
      yield window;
    }
  } finally {
    for (const reader of sounding) await reader.close();
  }
}

/** Reads one part up to a sample at a time. */
class Reader {
  readonly channel: 0 | 1;
  readonly #stretches: AsyncIterator<Stretch>;
  #rest: Stretch | null = null;
  isOver = false;

  constructor(part: Part) {
    this.channel = part.channel;
    this.#stretches = part.open()[Symbol.asyncIterator]();
  }

  /** What sounds before `end` and was not read yet. */
  async *until(end: number): AsyncGenerator<Stretch, void, undefined> {
    for (;;) {
      const next = this.#rest ?? (await this.#next());
      this.#rest = null;
      if (!next) return;
      const inside = Math.min(next.samples.length, end - next.at);
      if (inside > 0) yield { at: next.at, samples: next.samples.slice(0, inside) };
      if (inside === next.samples.length) continue;
      this.#rest = inside <= 0 ? next : { at: end, samples: next.samples.slice(inside) };
      return;
    }
  }

  async close(): Promise<void> {
    await this.#stretches.return?.();
  }

  async #next(): Promise<Stretch | null> {
    const { done, value } = await this.#stretches.next();
    if (!done) return value;
    this.isOver = true;
    return null;
  }
}

function add(
  window: Int16Array,
  { at, samples }: Stretch,
  { from, channel, channels }: { from: number; channel: number; channels: number },
): void {
  for (let index = Math.max(0, from - at); index < samples.length; index += 1) {
    const place = (at + index - from) * channels + channel;
    // A typed array wraps around where a sum is too loud, and takes what is too far silently.
    const sum = (window[place] ?? 0) + (samples[index] ?? 0);
    window[place] = Math.max(-32_768, Math.min(32_767, sum));
  }
}
