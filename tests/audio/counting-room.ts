import type { SoundRoom } from '@/lib/audio/sound-room';
import { Chunker, type Chunk } from '@/lib/audio/worklet/chunker';

/** Samples a second, few enough to count by hand; chunks are of half a second, as in the real room. */
export const countingRate = 100;

/**
 * A room whose n-th sample is n: whatever is recorded says when it sounded. What the audio thread has sent arrives at
 * once, or when `deliver` is called while the page is `busy`.
 */
export class CountingRoom implements Pick<SoundRoom, 'record' | 'now' | 'clockId' | 'sampleRate'> {
  readonly clockId = 'clock';
  readonly sampleRate = countingRate;
  busy = false;
  #clock: number;
  #chunker: Chunker | null = null;
  #sink: (chunk: Chunk) => void = () => {};
  #sent: Chunk[] = [];

  constructor(start: number) {
    this.#clock = start;
  }

  now = (): number => this.#clock;

  /** Time goes by, up to this sample. */
  until(sample: number): void {
    for (; this.#clock < sample; this.#clock += 1) this.#chunker?.push(Float32Array.of(this.#clock / 32_767));
    if (!this.busy) this.deliver();
  }

  deliver(): void {
    for (const chunk of this.#sent.splice(0)) this.#sink(chunk);
  }

  record: SoundRoom['record'] = (_, sink) => {
    const startSample = this.#clock;
    this.#sink = sink;
    const chunker = new Chunker(startSample, countingRate / 2, (chunk) => this.#sent.push(chunk));
    this.#chunker = chunker;
    return {
      startSample: Promise.resolve(startSample),
      stop: async () => {
        chunker.flush();
        this.#chunker = null;
        this.deliver();
        return { startSample, sampleCount: chunker.sampleCount };
      },
    };
  };
}
