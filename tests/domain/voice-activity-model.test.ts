import { describe, expect, it } from 'vitest';
import { speechSpans } from '@/lib/domain/delivery/voice-activity';

const step = 0.02;
const modelStep = 0.032;
const seconds = 10;

/** Ten seconds of levels: a room at −60 dBFS, and what sounds in it. */
const room = (sounds: readonly (readonly [from: number, to: number, decibels: number])[]): number[] =>
  Array.from({ length: seconds / step }, (_, frame) => {
    const at = (frame + 0.5) * step;
    return sounds.find(([from, to]) => at >= from && at < to)?.[2] ?? -60 + (frame % 3);
  });
/** What the model says of them: certain of speech between these moments, else certain of none. */
const model = (speech: readonly (readonly [number, number])[], none = 0.02) => ({
  stepSeconds: modelStep,
  probabilities: Array.from({ length: Math.ceil(seconds / modelStep) }, (_, frame) => {
    const at = (frame + 0.5) * modelStep;
    return speech.some(([from, to]) => at >= from && at < to) ? 0.95 : none;
  }),
});
const found = (levels: readonly number[], opinion: Parameters<typeof speechSpans>[2]) =>
  speechSpans(levels, step, opinion).map(({ start, end }) => [
    Math.round(start * 10) / 10,
    Math.round(end * 10) / 10,
  ]);
/** Strokes that ring for a tenth of a second, eight a second. */
const typing = (from: number, to: number): [number, number, number][] =>
  Array.from({ length: Math.round((to - from) * 8) }, (_, stroke) => {
    const at = from + stroke / 8;
    return [
      [at, at + 0.06, -25],
      [at + 0.06, at + 0.1, -40],
    ] as [number, number, number][];
  }).flat();

describe('levels and the speech model together', () => {
  it('hear what both hear, by the edges of the levels, for the model lags', () =>
    expect(found(room([[2, 4, -25]]), model([[2.1, 4.2]]))).toEqual([[2, 4]]));

  it('hear a hoarse voice that the model misses', () =>
    expect(found(room([[2, 4, -25]]), model([]))).toEqual([[2, 4]]));

  it('hear a faint voice that only the model makes out, but for the moment by which it lags', () =>
    expect(found(room([[2, 4, -54]]), model([[2, 4]]))).toEqual([[2, 3.7]]));

  it('take no echo of the model for speech where nothing sounds', () =>
    expect(found(room([]), model([[2, 4]]))).toEqual([]));

  it('let no typing end a pause', () => {
    const levels = room([[1, 3, -25], ...typing(3.2, 7), [7.5, 9, -25]]);
    const answer = model([
      [1, 3],
      [7.5, 9],
    ]);
    expect(found(levels, null)).not.toHaveLength(2);
    expect(found(levels, answer)).toEqual([
      [1, 3],
      [7.5, 9],
    ]);
  });

  it('keep typing that the model is unsure about', () =>
    expect(found(room(typing(3, 7)), model([], 0.2))).not.toEqual([]));

  it('say the same as the levels where the model has nothing to say', () => {
    const levels = room([
      [2, 4, -25],
      [6, 7, -30],
    ]);
    expect(found(levels, { stepSeconds: modelStep, probabilities: [] })).toEqual(found(levels, null));
    const broken = Array.from({ length: 313 }, () => Number.NaN);
    expect(found(levels, { stepSeconds: modelStep, probabilities: broken })).toEqual(found(levels, null));
  });

  it.each([Number.NaN, Infinity, -Infinity])('take a level of %d for silence', (odd) => {
    const levels = room([[2, 4, -25]]).map((level, frame) => (frame % 50 === 0 ? odd : level));
    expect(found(levels, null)).toEqual([[2, 4]]);
    expect(found([odd, odd], model([[0, 1]]))).toEqual([]);
  });

  it('hear one frame as no speech, and none as none', () => {
    expect(found([-20], model([[0, 1]]))).toEqual([]);
    expect(found([], model([]))).toEqual([]);
  });
});
