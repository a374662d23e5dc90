import { describe, expect, it } from 'vitest';
import { linesOf, reckon } from './labelled';
import { labelledEnglish } from './labelled-english';
import { labelledEnglishMore } from './labelled-english-more';
import { labelledFrench } from './labelled-french';
import { labelledGerman } from './labelled-german';
import { labelledPortuguese } from './labelled-portuguese';
import { labelledSpanish } from './labelled-spanish';

/** Precision and recall of neighbour rules on hand-tagged telephone speech (Switchboard). */
const floors = [
  ['like', 0.495, 0.849],
  ['actually', 0.4, 0.714],
  ['well', 0.954, 0.954],
  ['you know', 0.977, 0.944],
  ['i mean', 0.956, 0.992],
  ['so', 0.571, 0.354],
] as const;

describe('fillers that are words as well', () => {
  const english = labelledEnglish + labelledEnglishMore.trimStart();

  it('are tried on more than 240 sentences', () => expect(linesOf(english).length).toBeGreaterThan(240));

  it.each(floors)('"%s" is found no worse than in telephone speech', (word, precision, recall) => {
    const reckoning = reckon(english, 'en', word);
    expect(reckoning, JSON.stringify(reckoning)).toSatisfy(
      ({ precision: p, recall: r }) => p >= precision && r >= recall,
    );
  });

  it.each([
    ['de-DE', labelledGerman],
    ['fr', labelledFrench],
    ['es-419', labelledSpanish],
    ['pt-BR', labelledPortuguese],
  ])('are found in %s with few mistakes', (language, table) => {
    const { precision, recall, missed, wrong } = reckon(table, language);
    expect({ precision, recall }, JSON.stringify({ missed, wrong })).toSatisfy(
      ({ precision: p, recall: r }) => p >= 0.92 && r >= 0.92,
    );
  });

  it('never takes hedges for fillers', () =>
    expect(
      reckon('It was basically just a really small sort of thing, kind of pretty easy.', 'en').wrong,
    ).toEqual([]));
});
