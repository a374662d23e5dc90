// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLineTransport } from '@/components/library/player/line-transport';
import type { InterviewTimeline, TimelinePiece } from '@/lib/archive/interview-timeline';

/** An element whose sound goes on with the clock of the test. */
class RunningAudio {
  static made: RunningAudio[] = [];
  playbackRate = 1;
  preservesPitch = false;
  paused = true;
  onerror: (() => void) | null = null;
  src: string;
  private from = 0;
  private since = 0;

  constructor(src: string) {
    this.src = src;
    RunningAudio.made.push(this);
  }

  get currentTime(): number {
    return this.paused
      ? this.from
      : this.from + ((performance.now() - this.since) / 1000) * this.playbackRate;
  }
  set currentTime(to: number) {
    this.from = to;
    this.since = performance.now();
  }
  play(): Promise<void> {
    this.since = performance.now();
    this.paused = false;
    return Promise.resolve();
  }
  pause(): void {
    this.from = this.currentTime;
    this.paused = true;
  }
  load(): void {
    this.from = 0;
  }
  removeAttribute(): void {
    this.src = '';
  }
}

const piece = (recordingId: string, at: number, seconds: number, from = 0): TimelinePiece => ({
  recordingId,
  attemptId: null,
  channel: recordingId.startsWith('line') ? 'interviewer' : 'candidate',
  at,
  from,
  seconds,
});

/** A question, an answer into which the interviewer speaks, a minute of silence, and a last line. */
const line: InterviewTimeline = {
  seconds: 84,
  pieces: [piece('line-1', 0, 4), piece('take', 5, 10), piece('line-2', 12, 2), piece('line-3', 80, 4)],
  gaps: [{ at: 15, seconds: 65, resumed: false }],
};

const heard = (): string[] => RunningAudio.made.filter(({ paused }) => !paused).map(({ src }) => src);
const blobOf = (recordingId: string): Promise<Blob | null> => Promise.resolve(new Blob([recordingId]));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  RunningAudio.made = [];
  vi.stubGlobal('Audio', RunningAudio);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Names each recording's object URL by its recording. */
function transportOf(load = blobOf, of = line) {
  const names = new Map<Blob, string>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => names.get(blob as Blob) ?? '');
  return createLineTransport(of, async (recordingId) => {
    const blob = await load(recordingId);
    if (blob) names.set(blob, recordingId);
    return blob;
  });
}
const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);

describe('a whole interview', () => {
  it('is heard in turn, both together where both spoke, and silent to its end', async () => {
    const transport = transportOf();
    transport.play();
    await pass(1);
    expect(heard()).toEqual(['line-1']);
    await pass(3.5);
    expect(heard()).toEqual([]);
    await pass(2);
    expect(heard()).toEqual(['take']);
    await pass(6);
    expect(heard()).toEqual(['take', 'line-2']);
    expect(transport.position()).toBeCloseTo(12.5, 0);
    await pass(2);
    expect(heard()).toEqual(['take']);
    transport.close();
  });

  it('passes over a long silence with a breath, and stops at its end', async () => {
    const transport = transportOf();
    transport.play(14.5);
    await pass(1);
    expect(transport.position()).toBeGreaterThan(79);
    await pass(0.6);
    expect(heard()).toEqual(['line-3']);
    await pass(5);
    expect(heard()).toEqual([]);
    expect(transport.state().playing).toBe(false);
    expect(transport.position()).toBe(84);
    transport.play();
    expect(transport.position()).toBe(0);
    transport.close();
  });

  it('waits for a recording that is still loaded, and leaves nothing of it out', async () => {
    let arrive = (): void => undefined;
    const transport = transportOf((recordingId) =>
      recordingId === 'take'
        ? new Promise((resolve) => {
            arrive = () => resolve(new Blob());
          })
        : blobOf(recordingId),
    );
    transport.play(4.5);
    await pass(3);
    expect(transport.state().status).toBe('loading');
    expect(transport.position()).toBeCloseTo(5, 1);
    arrive();
    await pass(1);
    expect(heard()).toEqual(['take']);
    expect(transport.position()).toBeCloseTo(6, 1);
    transport.close();
  });

  it('goes on in silence where a recording is gone or cannot be played', async () => {
    const transport = transportOf((recordingId) =>
      recordingId === 'line-1' ? Promise.resolve(null) : blobOf(recordingId),
    );
    transport.play();
    await pass(6);
    expect(heard()).toEqual(['take']);
    RunningAudio.made.find(({ src }) => src === 'take')?.onerror?.();
    await pass(1);
    expect(heard()).toEqual([]);
    expect(transport.state()).toMatchObject({ playing: true, status: 'failed' });
    expect(transport.position()).toBeCloseTo(7, 0);
    transport.close();
  });

  it('goes from the stretch before to that behind what was left out of a take', async () => {
    const held = { seconds: 20, pieces: [piece('take', 0, 4), piece('take', 9, 5, 4)], gaps: [] };
    const transport = transportOf(blobOf, held);
    transport.play(9.5);
    await pass(1);
    const [audio] = RunningAudio.made;
    expect(audio?.currentTime).toBeCloseTo(5.5, 1);
    expect(RunningAudio.made).toHaveLength(1);
    transport.close();
  });

  it('is heard faster, and lets go of everything at the end', async () => {
    const transport = transportOf();
    transport.setSpeed(2);
    transport.play(5);
    await pass(2);
    expect(transport.position()).toBeCloseTo(9, 1);
    transport.close();
    expect(heard()).toEqual([]);
    expect(RunningAudio.made.every(({ src }) => src === '')).toBe(true);
  });
});
