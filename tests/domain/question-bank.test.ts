import { describe, expect, it } from 'vitest';
import { categories } from '@/lib/domain/questions/category';
import { QuestionKind, isRehearsal } from '@/lib/domain/questions/kind';
import { Question } from '@/lib/domain/questions/question';
import { questionBank } from '@/lib/domain/questions/question-bank';
import { skillsIn } from '@/lib/domain/questions/read-posting-skills';
import { similarity } from '@/lib/domain/questions/similarity';

const questions = Object.values(questionBank).flat();
const levelsOf = (some: typeof questions): ReadonlySet<string> => new Set(some.map(({ level }) => level));
const grouped = (keyOf: (question: (typeof questions)[number]) => string) => [
  ...Map.groupBy(questions, keyOf),
];

describe('the question bank', () => {
  it.each([
    ['behavioural', 105],
    ['leadership', 60],
    ['technical', 110],
    ['systemDesign', 30],
    ['meeting', 30],
    ['presentation', 27],
  ] satisfies [QuestionKind, number][])('holds enough %s questions: %i', (kind, count) => {
    expect(questionBank[kind].length).toBeGreaterThanOrEqual(count);
    expect(questionBank[kind].every((question) => question.kind === kind)).toBe(true);
  });

  it('asks no two questions that are more than 0.8 similar', () => {
    const pairs = questions.flatMap(({ text }, index) =>
      questions
        .slice(index + 1)
        .map((other) => ({ text, other: other.text, value: similarity(text, other.text) })),
    );
    const closest = pairs.toSorted((one, other) => other.value - one.value).slice(0, 10);
    const shown = closest.map(({ text, other, value }) => `${value.toFixed(2)} ${text} | ${other}`);
    expect(closest[0]?.value, shown.join('\n')).toBeLessThanOrEqual(0.8);
  });

  it('fits the stored question and can be spoken in one breath or two', () => {
    for (const { text, kind, competency } of questions) {
      expect(text.length, text).toBeLessThanOrEqual(260);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(36);
      expect(text.match(/[.?!](?=\s|$)/g)?.length, text).toBeLessThanOrEqual(isRehearsal(kind) ? 4 : 3);
      expect(text, text).toMatch(/^[A-Z].*[.?]$/);
      const stored = {
        id: '1',
        interviewId: '2',
        position: 0,
        text,
        kind,
        competency,
        followUpOf: null,
        source: 'bank',
      };
      expect(Question.safeParse(stored).success, text).toBe(true);
    }
  });

  it('uses no gap that nothing fills, and a scenario only where one is described', () => {
    for (const { text, kind } of questions) {
      expect(text.replace(/\{(skill|company|scenario)\}/g, '')).not.toMatch(/[{}[\]]/);
      if (text.includes('{scenario}')) expect(isRehearsal(kind), text).toBe(true);
    }
  });

  it('has enough questions without a gap for every kind', () => {
    for (const kind of QuestionKind.options) {
      expect(
        questionBank[kind].filter(({ text }) => !text.includes('{')).length,
        kind,
      ).toBeGreaterThanOrEqual(25);
    }
  });

  it.each(grouped(({ kind, competency }) => `${kind}: ${competency}`).filter(([, some]) => some.length >= 3))(
    'goes gentler or deeper within %s',
    (_, some) => expect(levelsOf(some).size).toBeGreaterThanOrEqual(2),
  );

  it('has all three levels for every kind, and for three competencies of four', () => {
    for (const kind of QuestionKind.options) expect(levelsOf([...questionBank[kind]]).size, kind).toBe(3);
    const groups = grouped(({ kind, competency }) => `${kind}: ${competency}`);
    const full = groups.filter(([, some]) => levelsOf(some).size === 3);
    expect(full.length / groups.length).toBeGreaterThan(0.75);
  });

  it.each(grouped(({ roles }) => roles?.[0] ?? 'anybody'))(
    'asks %s technically at every level',
    (_, some) => {
      const technical = some.filter(({ kind }) => kind === 'technical');
      expect(technical.length).toBeGreaterThanOrEqual(7);
      expect(levelsOf(technical).size).toBe(3);
      expect(new Set(technical.map(({ competency }) => competency)).size).toBeGreaterThanOrEqual(3);
    },
  );

  it('asks nobody without a line of work about the trade of another', () => {
    const bound = questions.filter(({ skills }) => skills);
    expect(bound.filter(({ roles }) => !roles)).toEqual([]);
  });

  it('names skills as a posting’s reader names them', () => {
    for (const skill of new Set(questions.flatMap(({ skills }) => skills ?? []))) {
      const written = skill.replace(/^\w/, (letter) => letter.toUpperCase());
      expect(
        skillsIn(written).map((name) => name.toLowerCase()),
        skill,
      ).toContain(skill);
    }
  });

  it('leaves no category empty', () => {
    const used = new Set(questions.map(({ category }) => category));
    expect(categories.filter((category) => !used.has(category))).toEqual([]);
  });
});
