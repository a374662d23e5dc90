import { describe, expect, it } from 'vitest';
import { heldToEvidence, occurs } from '@/lib/domain/coaching/evidence';

const transcript = 'So, um, I rebuilt the importer; it didn’t fail again.\nWe saved two days a week.';

describe('quotes', () => {
  it.each([
    ['I rebuilt the importer', true],
    ["i REBUILT   the importer — it didn't fail", true],
    ['So I rebuilt the importer', true],
    ['again. We saved two days', true],
    ['I rebuilt an importer', false],
    ['rebuilt the import', false],
    ['saved 2 days a week', false],
    ['', false],
    ['…', false],
  ])('"%s" occurs: %s', (quote, expected) => expect(occurs(quote, transcript)).toBe(expected));

  it('does not take a word or two for evidence', () => {
    expect(occurs('I', transcript, 3)).toBe(false);
    expect(occurs('the importer', transcript, 3)).toBe(false);
  });
});

describe('held to evidence', () => {
  const none = { star: [], relevance: [], clarity: [], impact: [] };
  const ten = { star: 10, relevance: 10, clarity: 10, impact: 10 };

  it('voids every criterion whose quotes were never said', () => {
    const foreign = {
      star: ['I led the whole company'],
      relevance: ['as asked by you'],
      clarity: ['very clear words'],
      impact: ['saved 90 percent'],
    };
    const held = heldToEvidence(foreign, ten, transcript);
    expect(held.breakdown).toEqual({ star: null, relevance: null, clarity: null, impact: null });
    expect(held.evidence).toEqual(none);
  });

  it('voids praise without any quote, and lets an absence be judged without one', () =>
    expect(
      heldToEvidence(none, { star: 10, relevance: 4, clarity: 0, impact: null }, transcript).breakdown,
    ).toEqual({
      star: null,
      relevance: 4,
      clarity: 0,
      impact: null,
    }));

  it('keeps a criterion by the one quote that was said', () => {
    const held = heldToEvidence(
      { ...none, star: ['never said at all', 'I rebuilt the importer'] },
      ten,
      transcript,
    );
    expect(held.breakdown.star).toBe(10);
    expect(held.evidence.star).toEqual(['I rebuilt the importer']);
    expect(held.mended.join()).toContain('star');
  });
});
