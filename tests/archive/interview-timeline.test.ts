import { describe, expect, it } from 'vitest';
import type { Recording } from '@/lib/domain/recording';
import { timelineOf } from '@/lib/archive/interview-timeline';

const rate = 24_000;

/** A recording by its seconds on the clock. */
const row = (
  id: string,
  channel: Recording['channel'],
  [from, to]: readonly [number, number],
  change: Partial<Recording> = {},
): Recording => ({
  id,
  interviewId: 'interview',
  attemptId: channel === 'candidate' ? `${id}.attempt` : null,
  channel,
  clockId: 'clock',
  sampleRate: rate,
  startSample: from * rate,
  sampleCount: (to - from) * rate,
  holds: [],
  state: 'sealed',
  mime: 'audio/pcm',
  bytes: 0,
  createdAt: 1_000 * from,
  expiresAt: 1e12,
  kept: false,
  ...change,
});

const placesOf = (rows: readonly Recording[]) =>
  timelineOf(rows).pieces.map(({ recordingId, at, from, seconds }) => [recordingId, at, from, seconds]);

describe('the line of an interview', () => {
  it('begins with its first sound and has each piece where it sounded, silence between included', () => {
    const line = timelineOf([row('take', 'candidate', [15, 20]), row('line', 'interviewer', [10, 13])]);
    expect(line.seconds).toBe(10);
    expect(line.pieces).toEqual([
      { recordingId: 'line', attemptId: null, channel: 'interviewer', at: 0, from: 0, seconds: 3 },
      { recordingId: 'take', attemptId: 'take.attempt', channel: 'candidate', at: 5, from: 0, seconds: 5 },
    ]);
    expect(line.gaps).toEqual([{ at: 3, seconds: 2, resumed: false }]);
  });

  it('lays a take apart where something was left out of it', () => {
    const holds = [
      { at: 2 * rate, samples: 4 * rate },
      { at: 3 * rate, samples: 1 * rate },
    ];
    expect(placesOf([row('take', 'candidate', [10, 15], { holds })])).toEqual([
      ['take', 0, 0, 2],
      ['take', 6, 2, 1],
      ['take', 8, 3, 2],
    ]);
  });

  it('takes no hold for true that lies outside of its recording', () => {
    const holds = [
      { at: 0, samples: rate },
      { at: 9 * rate, samples: rate },
    ];
    expect(placesOf([row('take', 'candidate', [10, 15], { holds })])).toEqual([['take', 0, 0, 5]]);
  });

  it('puts one clock after the other, in the order of their beginnings, with a second of silence', () => {
    const line = timelineOf([
      row('second', 'candidate', [2, 4], { clockId: 'resumed', createdAt: 90_000 }),
      row('first', 'candidate', [100, 103], { createdAt: 10_000 }),
      row('third', 'interviewer', [5, 6], { clockId: 'resumed', createdAt: 93_000 }),
    ]);
    expect(line.seconds).toBe(3 + 1 + 4);
    expect(line.pieces.map(({ recordingId, at }) => [recordingId, at])).toEqual([
      ['first', 0],
      ['second', 4],
      ['third', 7],
    ]);
    expect(line.gaps).toEqual([
      { at: 3, seconds: 1, resumed: true },
      { at: 6, seconds: 1, resumed: false },
    ]);
  });

  it('has both sides at once where they spoke at once', () => {
    const line = timelineOf([row('take', 'candidate', [0, 9]), row('yes', 'interviewer', [4, 5])]);
    expect(line).toMatchObject({ seconds: 9, gaps: [] });
  });

  it.each([
    ['a take that is still being made', { state: 'open' }],
    ['an empty one', { sampleCount: 0 }],
    ['a camera', { channel: 'camera' }],
  ] as const)('leaves out %s', (_, change) => {
    expect(timelineOf([row('take', 'candidate', [0, 9], change)])).toEqual({
      seconds: 0,
      pieces: [],
      gaps: [],
    });
  });
});
