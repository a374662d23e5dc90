import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/domain/delivery/delivery';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { syllableNuclei } from '@/lib/domain/delivery/voice/syllable-nuclei';
import { syllables } from '@/lib/domain/delivery/word-times/syllables';
import { heard } from './delivery-heard';
import { held, pitchOf } from './delivery-sound';

describe('syllables of a written word', () => {
  it.each([
    [
      'en',
      { a: 1, made: 1, walked: 1, wanted: 2, table: 2, create: 2, science: 2, going: 2, every: 2, very: 2 },
    ],
    [
      'en',
      { hundred: 2, maybe: 2, please: 1, question: 2, nation: 2, people: 2, '4': 2, '35': 3, "don't": 1 },
    ],
    ['de', { aus: 1, danke: 2, gehört: 2, situation: 4, euer: 2, idiot: 3, weil: 1 }],
    ['fr', { sale: 1, retrouver: 3, arrive: 2, que: 1, créer: 2, équipe: 2 }],
    ['es', { mañana: 3, necesario: 4, país: 2, oeste: 3, que: 1, puerta: 2 }],
    ['pt', { família: 3, ajuda: 3, país: 2, então: 2, quem: 1 }],
    ['pt-BR', { senhores: 3 }],
    ['sv', { mycket: 2 }],
  ])('%s %o', (language, expected) => {
    const found = Object.keys(expected).map((word) => [word, syllables(word, language)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('is at least one, whatever the word', () => {
    for (const word of ['', 'x', 'hm', 'ß', '漢字', '\u0301'])
      expect(syllables(word)).toBeGreaterThanOrEqual(1);
  });
});

describe('syllables in the sound', () => {
  /** Five loud syllables of 120 ms a second, each followed by 80 ms that are fainter. */
  const decibels = Array.from({ length: 1600 }, (_, frame) =>
    frame < 50 || frame >= 1550 ? -60 : frame % 10 < 6 ? -20 : -32,
  );
  const levels = { stepSeconds: 0.02, decibels };
  const speech: Span[] = [{ start: 1, end: 31 }];

  it('are counted by their peaks', () =>
    expect(Math.abs(syllableNuclei(levels, speech).length - 150)).toBeLessThanOrEqual(1));

  it('are none outside speech, nor in a steady tone', () => {
    expect(syllableNuclei(levels, [])).toEqual([]);
    expect(syllableNuclei({ stepSeconds: 0.02, decibels: decibels.map(() => -20) }, speech)).toEqual([]);
  });

  it('leaves the hiss between vowels out, unless the voice is hoarse', () => {
    const halves = decibels.map((_, frame) =>
      Math.floor(frame / 10) % 2 ? { hertz: 0, clarity: 0.3, centroid: 5000 } : {},
    );
    expect(syllableNuclei(levels, speech, pitchOf(halves)).length).toBeCloseTo(75, -1);
    const hoarse = held(32, { hertz: 0, clarity: 0.3, centroid: 5000 });
    expect(syllableNuclei(levels, speech, pitchOf(hoarse)).length).toBeCloseTo(150, -1);
  });

  it('estimate the pace where the words are not known, and only there', () => {
    const unknown = measureDelivery(heard({ levels, transcript: null }));
    expect(unknown.syllablesPerSecond).toBeCloseTo(5, 1);
    // Five syllables a second at 1.34 a word.
    expect(unknown.estimatedWordsPerMinute).toBeCloseTo(224, -1);
    expect(measureDelivery(heard({ levels })).estimatedWordsPerMinute).toBeNull();
    const spanish = measureDelivery(heard({ levels, transcript: null, language: 'es' }));
    expect(spanish.estimatedWordsPerMinute).toBeCloseTo(154, -1);
  });
});
