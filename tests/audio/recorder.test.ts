import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, type Failure } from '@/lib/domain/failure';
import type { RecordingChunk } from '@/lib/domain/recording';
import { startRecorder, type RecordingStart, type RecordingWriter } from '@/lib/audio/recorder';
import type { Extent } from '@/lib/audio/tap-recording';
import type { Chunk } from '@/lib/audio/worklet/chunker';
import { retryDelay } from '@/lib/audio/write-queue';
import { silentLogger } from '../helpers/silent-logger';

/** A disk that can be full for a while, and writes down what reached it, in order. */
class Disk implements RecordingWriter {
  full = false;
  opened: RecordingStart | null = null;
  sealed: Extent | null = null;
  readonly chunks: RecordingChunk[] = [];
  /** Writes that run at the same time, at most. */
  mostAtOnce = 0;
  #atOnce = 0;

  open = (start: RecordingStart) => this.#write(() => (this.opened = start));
  append = (chunk: RecordingChunk) => this.#write(() => this.chunks.push(chunk));
  seal = (_: string, extent: Extent) => this.#write(() => (this.sealed = extent));
  failureOf = () => failure('storageFull');

  async #write(write: () => void): Promise<void> {
    this.#atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.#atOnce -= 1;
    if (this.full) throw new Error('full');
    write();
  }
}

function rehearsal() {
  const disk = new Disk();
  const failures: Failure[] = [];
  let sink: (chunk: Chunk) => void = () => {};
  const started = Promise.withResolvers<number>();
  let sampleCount = 0;
  let stops = 0;
  const recorder = startRecorder({
    room: {
      clockId: 'clock',
      sampleRate: 24_000,
      now: () => 4_800 + sampleCount,
      record(_, wanted) {
        sink = wanted;
        return {
          startSample: started.promise,
          stop: async () => {
            stops += 1;
            return { startSample: 4_800, sampleCount };
          },
        };
      },
    },
    plan: { id: 'take', interviewId: 'interview', attemptId: 'attempt', channel: 'candidate', createdAt: 1 },
    writer: disk,
    onFailure: (each) => failures.push(each),
    logger: silentLogger,
  });
  let index = 0;
  return {
    disk,
    failures,
    recorder,
    stops: () => stops,
    start: () => started.resolve(4_800),
    /** One more chunk of three samples. */
    hear() {
      const samples = Int16Array.of(index, index, index);
      sink({ index, startSample: 4_800 + sampleCount, samples });
      index += 1;
      sampleCount += 3;
    },
  };
}

const indexes = (disk: Disk) => disk.chunks.map((chunk) => chunk.index);

describe('the recorder', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('opens, writes in order one at a time, and seals', async () => {
    const { disk, recorder, start, hear, failures } = rehearsal();
    hear();
    start();
    hear();
    hear();
    const sealing = recorder.stop();
    await vi.runAllTimersAsync();
    expect(disk.opened).toMatchObject({
      id: 'take',
      clockId: 'clock',
      sampleRate: 24_000,
      startSample: 4_800,
    });
    expect(indexes(disk)).toEqual([0, 1, 2]);
    expect(disk.sealed).toEqual({ startSample: 4_800, sampleCount: 9 });
    expect(disk.mostAtOnce).toBe(1);
    expect(failures).toEqual([]);
    const sealed = await sealing;
    expect(sealed).toMatchObject({ written: true, sampleCount: 9 });
    expect([...sealed.samples]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
  });

  it('goes on while the disk is full, says so once, and writes everything when there is room again', async () => {
    const { disk, recorder, start, hear, failures } = rehearsal();
    start();
    hear();
    await vi.advanceTimersByTimeAsync(100);
    disk.full = true;
    for (let turn = 0; turn < 10; turn += 1) {
      hear();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(failures).toEqual([failure('storageFull')]);
    expect(indexes(disk)).toEqual([0]);
    disk.full = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(indexes(disk)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const sealing = recorder.stop();
    await vi.runAllTimersAsync();
    expect(await sealing).toMatchObject({ written: true, sampleCount: 33 });
  });

  it('gives up at the end, and hands over in memory what the disk did not take', async () => {
    const { disk, recorder, start, hear } = rehearsal();
    start();
    disk.full = true;
    hear();
    const sealing = recorder.stop();
    await vi.runAllTimersAsync();
    const sealed = await sealing;
    expect(sealed.written).toBe(false);
    expect([...sealed.samples]).toEqual([0, 0, 0]);
  });

  it('is stopped once, however often it is asked', async () => {
    const { recorder, start, stops } = rehearsal();
    start();
    const both = Promise.all([recorder.stop(), recorder.stop()]);
    await vi.runAllTimersAsync();
    const [first, second] = await both;
    expect(first).toBe(second);
    expect(stops()).toBe(1);
  });

  it('writes nothing after it was discarded, and is quiet by then', async () => {
    const { disk, recorder, start, hear } = rehearsal();
    start();
    await vi.advanceTimersByTimeAsync(100);
    hear();
    hear();
    hear();
    const discarded = recorder.discard();
    await vi.runAllTimersAsync();
    await discarded;
    const written = indexes(disk).length;
    expect(written).toBeLessThan(3);
    hear();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(indexes(disk)).toHaveLength(written);
    expect(disk.sealed).toBeNull();
  });

  it.each([
    [1, 250],
    [2, 500],
    [3, 1_000],
    [6, 5_000],
    [40, 5_000],
  ])('waits after %i failures for %i ms', (failures, delay) => expect(retryDelay(failures)).toBe(delay));
});
