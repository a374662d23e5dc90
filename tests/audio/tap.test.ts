import { describe, expect, it } from 'vitest';
import { Tap } from '@/lib/audio/worklet/tap';
import type { TapLevels, TapMessage } from '@/lib/audio/worklet/tap-messages';

const quantum = 128;

/** A tap fed with a slow sine on the candidate's line and its half on the interviewer's. */
function rehearsal(startFrame = 0) {
  const messages: TapMessage[] = [];
  const tap = new Tap(startFrame, (message) => messages.push(message));
  const wave = (frame: number) => 0.5 * Math.sin((2 * Math.PI * 100 * frame) / 48_000);
  let frame = startFrame;
  return {
    tap,
    messages,
    /** Lets whole quanta pass, about so many seconds. */
    pass(seconds: number) {
      for (const end = frame + seconds * 48_000; frame < end; frame += quantum) {
        const candidate = Float32Array.from({ length: quantum }, (_, index) => wave(frame + index));
        const interviewer = candidate.map((sample) => sample / 2);
        tap.process(frame, { candidate, interviewer, beforeGate: candidate });
      }
    },
    skip: (frames: number) => {
      frame += frames;
    },
    /** All samples of one recording, checked to be numbered and without gap or overlap. */
    recorded(key: number) {
      const started = messages.find((message) => message.type === 'started' && message.key === key);
      const stopped = messages.find((message) => message.type === 'stopped' && message.key === key);
      const chunks = messages
        .filter((message) => message.type === 'chunk')
        .filter((chunk) => chunk.key === key);
      let next = started?.type === 'started' ? started.startSample : -1;
      const start = next;
      for (const [index, chunk] of chunks.entries()) {
        expect(chunk.index).toBe(index);
        expect(chunk.startSample).toBe(next);
        next += chunk.samples.length;
      }
      return { start, chunks, stopped, samples: chunks.flatMap((chunk) => [...chunk.samples]) };
    },
    wave,
  };
}

describe('the tap', () => {
  it('records every sample once, in order, at its own time', () => {
    const { tap, pass, recorded, wave } = rehearsal(48_000);
    pass(0.3);
    tap.command({ type: 'record', key: 1, channel: 'candidate' });
    pass(1.73);
    tap.command({ type: 'stop', key: 1 });
    const { start, chunks, stopped, samples } = recorded(1);
    expect(chunks.map((chunk) => chunk.samples.length).slice(0, -1)).toEqual([12_000, 12_000, 12_000]);
    expect(stopped).toMatchObject({ startSample: start, sampleCount: samples.length });
    expect(samples.length / 24_000).toBeCloseTo(1.73, 2);
    for (const at of [0, 1, 11_999, 12_000, 30_000, samples.length - 1]) {
      expect((samples[at] ?? 0) / 32_767).toBeCloseTo(wave(2 * (start + at)), 3);
    }
  });

  it('keeps overlapping recordings of both lines apart, on one clock', () => {
    const { tap, pass, recorded, wave } = rehearsal();
    pass(0.1);
    tap.command({ type: 'record', key: 1, channel: 'candidate' });
    pass(0.7);
    tap.command({ type: 'record', key: 2, channel: 'interviewer' });
    pass(0.7);
    tap.command({ type: 'stop', key: 1 });
    pass(0.7);
    tap.command({ type: 'stop', key: 2 });
    const one = recorded(1);
    const two = recorded(2);
    expect(two.start - one.start).toBeGreaterThan(16_000);
    expect((two.samples[5_000] ?? 0) / 32_767).toBeCloseTo(wave(2 * (two.start + 5_000)) / 2, 3);
    expect(one.samples.length / 24_000).toBeCloseTo(1.4, 2);
    expect(two.samples.length / 24_000).toBeCloseTo(1.4, 2);
  });

  it('lets no sound out before or after a recording', () => {
    const { tap, pass, messages } = rehearsal();
    pass(1);
    tap.command({ type: 'record', key: 1, channel: 'candidate' });
    tap.command({ type: 'stop', key: 1 });
    pass(1);
    tap.command({ type: 'stop', key: 1 });
    expect(messages.filter((message) => message.type === 'chunk')).toEqual([]);
    expect(messages.filter((message) => message.type === 'stopped')).toEqual([
      { type: 'stopped', key: 1, startSample: expect.any(Number), sampleCount: 0 },
    ]);
  });

  it('counts frames that the audio thread skipped as silence, so that the clock stays right', () => {
    const { tap, pass, skip, recorded, wave } = rehearsal();
    tap.command({ type: 'record', key: 1, channel: 'candidate' });
    pass(0.5);
    skip(12_800);
    pass(0.5);
    tap.command({ type: 'stop', key: 1 });
    const { samples } = recorded(1);
    expect(samples.slice(12_400, 18_000).every((sample) => Math.abs(sample) <= 1)).toBe(true);
    expect((samples[25_000] ?? 0) / 32_767).toBeCloseTo(wave(50_000), 3);
  });

  it('tells levels thirty times a second, and every 20 ms frame once', () => {
    const { pass, messages } = rehearsal(128);
    pass(2);
    const levels = messages.filter((message): message is TapLevels => message.type === 'levels');
    expect(levels.length).toBeGreaterThanOrEqual(59);
    expect(levels[30]?.candidate.rms).toBeCloseTo(0.5 / Math.SQRT2, 2);
    expect(levels[30]?.interviewer.rms).toBeCloseTo(0.25 / Math.SQRT2, 2);
    expect(levels[30]?.interviewer.beforeGate).toBeCloseTo(0.5 / Math.SQRT2, 2);
    expect(levels[30]?.candidate.clipped).toBe(false);
    const starts = levels.flatMap(({ frames }) =>
      frames.meanSquares.map((_, index) => frames.startSample + index * 480),
    );
    expect(starts).toEqual(starts.map((_, index) => 480 + index * 480));
    expect(levels.flatMap(({ frames }) => frames.meanSquares)[20]).toBeCloseTo(0.125, 3);
  });

  it('notices clipping', () => {
    const messages: TapMessage[] = [];
    const tap = new Tap(0, (message) => messages.push(message));
    const loud = new Float32Array(4_800).fill(1);
    tap.process(0, {
      candidate: loud,
      interviewer: new Float32Array(4_800),
      beforeGate: new Float32Array(4_800),
    });
    expect(messages.some((message) => message.type === 'levels' && message.candidate.clipped)).toBe(true);
  });
});
