import { describe, expect, it } from 'vitest';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { noVoiceTrack } from '@/lib/domain/delivery/voice-track';
import { envelopeOf, takeStart } from '../../scripts/delivery-check/alignment';
import { takes } from '../../scripts/delivery-check/conditions';
import { loudnessOf, noiseUnder } from '../../scripts/delivery-check/noise';
import { spoken } from '../../scripts/delivery-check/spoken';
import { judge } from '../../scripts/delivery-check/verdict';
import { wordOnsets } from '../../scripts/delivery-check/word-onsets';

/** Sounds of a tenth of a second each. */
const sounds = (names: string) => names.split(' ').map((name, at) => ({ name, end: (at + 1) / 10 }));

describe('the truth of a tape', () => {
  it('knows when words begin, also where sounds were changed, swallowed or put in', () => {
    const alone = [
      ['dh', 'ah'],
      ['ow', 'l', 'd'],
      ['k', 'ae', 't'],
    ];
    expect(wordOnsets(sounds('pau dh ah ow l d k ae t pau'), alone)).toEqual([0.1, 0.3, 0.6]);
    expect(wordOnsets(sounds('dh ax ow l k ae t'), alone)).toEqual([0, 0.2, 0.4]);
    expect(wordOnsets(sounds('dh iy y ow l d k ae t'), alone)[2]).toBe(0.6);
  });

  it('has at least forty long pauses under the bounds, and no two of them in a row', () => {
    const plans = takes.filter(({ bound }) => bound).map(({ seed }) => spoken(seed));
    const long = plans.flatMap(({ pauses }) => pauses.filter((pause) => pause > 3));
    expect(long.length).toBeGreaterThanOrEqual(40);
    for (const { phrases, pauses } of plans) {
      expect(pauses).toHaveLength(phrases.length - 1);
      expect(pauses.some((pause, at) => pause > 3 && (pauses[at + 1] ?? 0) > 3)).toBe(false);
    }
  });

  it.each([
    [{ kind: 'pink', decibels: 20 }, 0.01],
    [{ kind: 'pink', decibels: 40 }, 0.001],
    // Keys, and a quiet room under them.
    [{ kind: 'clicks', decibels: 20 }, 0.01],
  ] as const)('lies over noise as loud as it says: %o', (noise, expected) => {
    const samples = noiseUnder(noise, 0.1, 48_000 * 20, 48_000);
    expect(loudnessOf(samples)).toBeCloseTo(expected, 3);
  });

  it('is found again in a take that begins in the middle of it', () => {
    const tape = Int16Array.from({ length: 48_000 * 6 }, (_, at) => {
      const loud = Math.sin(at / 9_000) * Math.sin(at / 23_000) > 0.2;
      return loud ? 9_000 * Math.sin(at / 12) : 40 * Math.sin(at / 5);
    });
    const take = envelopeOf(tape.slice(48_000 * 1.5, 48_000 * 5), 48_000);
    expect(takeStart(envelopeOf(tape, 48_000), take, [0, 3])).toBeCloseTo(1.5, 2);
  });
});

describe('the verdict', () => {
  const speech = [
    { start: 10, end: 20 },
    { start: 24, end: 34 },
    { start: 35, end: 45 },
  ];
  const words = Array.from({ length: 60 }, (_, at) => ({ text: 'word', at: 10 + at / 2 }));
  const truth = {
    speech,
    pauses: [
      { start: 20, end: 24 },
      { start: 34, end: 35 },
    ],
    words,
    transcript: words.map(({ text }) => text).join(' '),
    wordsPerMinute: (60 * 60) / 35,
  };
  const judged = (spans: typeof speech) => {
    const heard = {
      transcript: truth.transcript,
      language: 'en',
      track: noVoiceTrack,
      speech: spans.map(({ start, end }) => ({ start: start - 8, end: end - 8 })),
      durationSeconds: 40,
      levels: { stepSeconds: 0.02, decibels: [] },
      waveform: [],
    };
    return judge(measureDelivery(heard), truth, 8, []);
  };

  it('of what is exactly true is without a fault', () => {
    const verdict = judged(speech);
    expect(verdict.longPauses).toEqual({ true: 1, found: 1, matched: 1 });
    expect(verdict.otherPauses).toEqual({ true: 1, matched: 1 });
    expect(verdict.durationErrors[0]).toBeCloseTo(0);
    expect(verdict.paceError).toBeCloseTo(0, 2);
    expect(verdict.wordErrors).toHaveLength(60);
    expect(verdict.usedModel).toBe(false);
  });

  it('sees what was missed, what was made up, and by how much a length is off', () => {
    expect(judged([{ start: 10, end: 34 }, speech[2]!]).longPauses).toEqual({
      true: 1,
      found: 0,
      matched: 0,
    });
    const torn = [speech[0]!, { start: 24.3, end: 25 }, { start: 28.5, end: 34 }, speech[2]!];
    const verdict = judged(torn);
    expect(verdict.longPauses).toEqual({ true: 1, found: 2, matched: 1 });
    expect(verdict.durationErrors[0]).toBeCloseTo(0.3);
  });
});
