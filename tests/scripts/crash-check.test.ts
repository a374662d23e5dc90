import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/crash-check/judge';
import type { Disk, SeenLife } from '../../scripts/crash-check/kill';
import { findingsOf } from '../../scripts/crash-check/report';
import type { StoredSound } from '../helpers/pulses';

const began = 1_000_000;
const tape = 160;

/** Sound of so many seconds, begun so many seconds into the life, from pulse `first` of the tape on. */
const sound = (id: string, after: number, seconds: number, first = 150): StoredSound => ({
  id,
  attemptId: `${id}.attempt`,
  channel: 'candidate',
  state: 'encoded',
  createdAt: began + after * 1_000,
  rowSeconds: seconds,
  seconds: seconds + 0.02,
  pulses: Array.from({ length: Math.floor(seconds / 0.5) }, (_, index) => ({
    number: (first + index) % tape,
    at: index * 0.5 + 0.2,
  })),
});

const attempt = (id: string, after: number) => ({
  id: `${id}.attempt`,
  startedAt: began + after * 1_000,
  recordingId: id,
});

/** One finished take and one that was running for five seconds when the browser was killed. */
const life: SeenLife = {
  begunAt: began,
  takes: [
    { listeningAt: began + 2_100, finishedAt: began + 6_000 },
    { listeningAt: began + 8_100, finishedAt: null },
  ],
  killedAt: began + 13_000,
};

const disk = (change: Partial<Disk> = {}): Disk => ({
  attempts: [attempt('one', 2), attempt('two', 8)],
  sounds: [sound('one', 2, 4.3), sound('two', 8, 4.6, 2)],
  halfWritten: [{ id: 'two', channel: 'candidate', createdAt: began + 8_000 }],
  ...change,
});

describe('a kill', () => {
  it('may cost the last second of what was running, across the end of the tape too', () => {
    const { wrong, lostSeconds } = judge(life, disk(), ['one.attempt'], tape);
    expect(wrong).toEqual([]);
    expect(lostSeconds).toBeCloseTo(0.4);
  });

  it.each<[string, Partial<Disk>, RegExp]>([
    [
      'more than a second',
      { sounds: [sound('one', 2, 4.3), sound('two', 8, 3.5)] },
      /take 2.* 1\.50 s are lost/,
    ],
    ['part of a finished take', { sounds: [sound('one', 2, 2.5), sound('two', 8, 5)] }, /take 1 1\.50 s/],
    ['a finished attempt', { attempts: [attempt('two', 8)] }, /no attempt of take 1/],
    ['the take that was running', { attempts: [attempt('one', 2)] }, /no attempt of take 2/],
    ['its sound alone', { sounds: [sound('one', 2, 4.3)] }, /no sound of take 2/],
  ])('must not cost %s', (_, change, said) => {
    expect(judge(life, disk(change), [], tape).wrong.join('\n')).toMatch(said);
  });

  it('must not cost anything of an earlier life', () => {
    expect(judge(life, disk(), ['zero.attempt'], tape).wrong).toEqual([
      'The attempt zero.attempt of an earlier life is gone.',
    ]);
  });

  it('leaves sound that is the tape’s, whole and to its end', () => {
    const whole = sound('two', 8, 5);
    const pulses = whole.pulses;
    const faultsOf = (change: Partial<StoredSound>): string =>
      judge(life, disk({ sounds: [sound('one', 2, 4.3), { ...whole, ...change }] }), [], tape).wrong.join(
        '\n',
      );
    expect(faultsOf({})).toBe('');
    expect(faultsOf({ pulses: pulses.filter((_, index) => index !== 4) })).toMatch(/a hole before 2\.7 s/);
    const shifted = (from: number, to: number) =>
      pulses.map((pulse, index) =>
        index >= from && index < to ? { ...pulse, number: (pulse.number + 4) % tape } : pulse,
      );
    expect(faultsOf({ pulses: shifted(4, 5) })).toBe('');
    expect(faultsOf({ pulses: shifted(6, 10) })).toMatch(/jumps on the tape/);
    expect(faultsOf({ pulses: [] })).toMatch(/0 pulses .* silent at its end/s);
    expect(faultsOf({ pulses: pulses.slice(0, 7) })).toMatch(/silent at its end/);
    expect(faultsOf({ seconds: 3 })).toMatch(/plays 3\.00 of 5\.00 s/);
    expect(faultsOf({ state: 'open' })).toMatch(/still open/);
  });

  it('in the first moment of a take may leave nothing of it', () => {
    const early: SeenLife = { ...life, takes: [{ listeningAt: began + 12_500, finishedAt: null }] };
    expect(judge(early, { attempts: [], sounds: [], halfWritten: [] }, [], tape).wrong).toEqual([]);
  });
});

describe('the whole check', () => {
  it('passes with enough kills of which none did harm, and with no other', () => {
    const outcome = {
      kill: 1,
      build: 'b',
      at: 5,
      running: true,
      takes: 1,
      attempts: 1,
      lostSeconds: 0.5,
      wrong: [] as string[],
      seconds: 10,
    };
    const passes = (outcomes: (typeof outcome)[], times: number): boolean =>
      findingsOf(outcomes, times).every((finding) => finding.passes);
    expect(passes([outcome], 1)).toBe(true);
    expect(passes([outcome], 2)).toBe(false);
    expect(passes([{ ...outcome, lostSeconds: 1.2 }], 1)).toBe(false);
    expect(passes([{ ...outcome, wrong: ['It is gone.'] }], 1)).toBe(false);
  });
});
