import { describe, expect, it } from 'vitest';
import { QuestionKind } from '@/lib/domain/questions/kind';
import { grades, loadGenuine, loadInjections, loadInvented, loadJunk } from './fixtures';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
const countOf = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;
const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** Share of the shorter text's runs of four words that stand in the other one too. */
function likeness(one: string, other: string): number {
  const runs = (text: string): Set<string> => {
    const words = wordsOf(text);
    return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
  };
  const [left, right] = [runs(one), runs(other)];
  const shared = [...left].filter((run) => right.has(run)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

const sharesOfSplits = (rows: readonly { split: string }[]): number =>
  rows.filter(({ split }) => split === 'tune').length / rows.length;

const genuine = loadGenuine();
const junk = loadJunk();
const injections = loadInjections();
const invented = loadInvented();
const all = [genuine, junk, injections, invented];

describe('the answers the coach is measured on', () => {
  it('have a name each, and half of every list is held out', () => {
    const ids = all.flat().map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const rows of all) {
      expect(sharesOfSplits(rows)).toBeGreaterThan(0.45);
      expect(sharesOfSplits(rows)).toBeLessThan(0.55);
    }
  });

  it('are as many as the coach is promised to be measured on', () => {
    expect(genuine.length * grades.length).toBeGreaterThanOrEqual(108);
    expect(new Set(genuine.map(({ kind }) => kind))).toEqual(new Set(QuestionKind.options));
    expect(junk.filter(({ category }) => category !== 'offTopic').length).toBeGreaterThanOrEqual(200);
    expect(new Set(injections.map(({ language }) => language))).toEqual(
      new Set(['en', 'de', 'fr', 'es', 'pt']),
    );
    expect(invented.length).toBeGreaterThanOrEqual(100);
    expect(invented.filter((row) => row.invented.length === 0).length).toBeGreaterThanOrEqual(40);
  });

  it('are long enough to be judged, and not told apart by their length alone', () => {
    const bounds = { strong: [130, 260], medium: [90, 180], weak: [45, 110] } as const;
    const outside = genuine.flatMap((row) =>
      grades
        .map((grade) => ({ id: row.id, grade, words: countOf(row.grades[grade]) }))
        .filter(({ grade, words }) => words < bounds[grade][0] || words > bounds[grade][1]),
    );
    expect(outside).toEqual([]);
    const shorter = genuine.filter((row) => countOf(row.grades.strong) <= countOf(row.grades.medium));
    expect(shorter.length).toBeGreaterThanOrEqual(4);
  });

  it('mark results word for word, and something is left without them', () => {
    for (const { id, grades: answers, result } of genuine) {
      for (const part of result) expect(timesIn(answers.strong, part), id).toBe(1);
      const rest = result.reduce((text, part) => text.replace(part, ''), answers.strong);
      expect(countOf(rest), id).toBeGreaterThan(100);
    }
  });

  it('do not repeat each other', () => {
    const answers = genuine.flatMap((row) =>
      grades.map((grade) => ({ name: `${row.id} ${grade}`, text: row.grades[grade] })),
    );
    const alike = answers.flatMap((one, index) =>
      answers
        .slice(index + 1)
        .filter((other) => likeness(one.text, other.text) > 0.2)
        .map((other) => `${one.name} and ${other.name}`),
    );
    expect(alike).toEqual([]);
    const texts = junk.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('keep what may not be refused for its words apart from junk', () => {
    expect(junk.filter(({ category }) => category === 'offTopic').length).toBeLessThanOrEqual(12);
    const long = junk.filter(({ category, text }) => category === 'short' && countOf(text) >= 25);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('mark each figure of a rewrite at exactly one place, and no invented one was said', () => {
    for (const { id, transcript, resume, rewrite, invented: made, honest } of invented) {
      for (const figure of [...made, ...honest]) expect(timesIn(rewrite, figure), `${id}: ${figure}`).toBe(1);
      for (const figure of made)
        expect(timesIn(`${transcript} ${resume}`, figure), `${id}: ${figure}`).toBe(0);
    }
  });
});
