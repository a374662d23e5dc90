import { describe, expect, it } from 'vitest';
import { mouthAt } from '@/lib/speech/mouths';
import { wordTimes } from '@/lib/speech/word-times';

const phonemes = [
  { name: 'pau', end: 0.2 },
  { name: 'hh', end: 0.3 },
  { name: 'ow', end: 0.7 },
  { name: 'pau', end: 1.7 },
  { name: 'm', end: 1.9 },
  { name: 'iy', end: 2.2 },
];

describe('the times of words', () => {
  it('share the sound by letters and skip the silence', () => {
    // One second of sound over ten letters; the silence of a second lies after the fifth.
    const times = wordTimes('Hello maple', phonemes);
    expect(times.map(({ upTo }) => upTo)).toEqual([5, 11]);
    expect(times[0]?.at).toBeCloseTo(0.2);
    expect(times[1]?.at).toBeCloseTo(1.7);
  });

  it('come at the end where there is no sound at all', () => {
    expect(wordTimes('Hi', [{ name: 'pau', end: 0.4 }])).toEqual([{ upTo: 2, at: 0.4 }]);
    expect(wordTimes('Hi', [])).toEqual([{ upTo: 2, at: 0 }]);
    expect(wordTimes('', phonemes)).toEqual([]);
  });
});

describe('the mouth', () => {
  it.each([
    [-1, 'closed'],
    [0.1, 'closed'],
    [0.25, 'small'],
    [0.5, 'round'],
    [1, 'closed'],
    [1.8, 'closed'],
    [2, 'wide'],
    [9, 'closed'],
  ] as const)('at %s s is %s', (time, shape) => {
    expect(mouthAt(phonemes, time)).toBe(shape);
  });

  it('does something sensible with a sound it does not know', () => {
    expect(mouthAt([{ name: 'zz', end: 1 }], 0.5)).toBe('small');
    expect(mouthAt([{ name: 'aa1', end: 1 }], 0.5)).toBe('open');
  });
});
