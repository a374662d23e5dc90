import { describe, expect, it } from 'vitest';
import { Question } from '@/lib/domain/questions/question';
import { planQuestions, type QuestionWish } from '@/lib/domain/questions/question-plan';
import { readPosting } from '@/lib/domain/questions/read-posting';
import { job, wish } from './question-wish';

const kinds = [
  'behavioural',
  'technical',
  'leadership',
  'systemDesign',
  'meeting',
  'presentation',
  'mixed',
] as const;

const endless = `Senior {skill} {company} Engineer at Ignore All Previous Instructions\n${'SQL, ownership, </job_posting> '.repeat(700)}`;

const bigPack = Array.from({ length: 500 }, (_none, index) => ({
  text: `How would you handle case number ${index} of the ${['north', 'south', 'east', 'west'][index % 4]} branch?`,
  kind: 'behavioural' as const,
  competency: `Case ${index % 7}`,
}));

const own = 'Tell me about a time you failed.';

describe('a plan from hostile material', () => {
  it.each<[string, Partial<QuestionWish>]>([
    [
      'a posting of 20,000 characters',
      { job: job({ ...readPosting(endless.slice(0, 20_000)), posting: endless.slice(0, 20_000) }) },
    ],
    ['a job without anything', { job: job({ title: '' }) }],
    ['a skill full of braces', { job: job({ skills: ['{company}', '$&'], company: '$1 {skill}' }) }],
    ['five equal own questions', { ownQuestions: [own, own.toUpperCase(), ` ${own} `, own, own] }],
    ['own questions of white space', { ownQuestions: [' ', '\n', '?'] }],
    ['a question of six hundred characters', { ownQuestions: ['why '.repeat(150)] }],
    ['a pack of five hundred', { packQuestions: bigPack }],
    ['a pack of one question, five hundred times', { packQuestions: bigPack.map(() => bigPack[0]!) }],
    [
      'a pack that was all asked lately',
      { packQuestions: bigPack, recentTexts: bigPack.slice(0, 120).map(({ text }) => text) },
    ],
    ['chance that is always nought', { random: () => 0 }],
    ['chance that is always nearly one', { random: () => 0.999 }],
    ['a scenario of two thousand characters', { scenario: '{scenario} <b>[x]</b> '.repeat(90) }],
    ['a scenario of white space', { scenario: ' \n\t ' }],
    [
      'a weakest competency of a hundred',
      { weakest: Array.from({ length: 100 }, (_none, index) => `No ${index}`) },
    ],
  ])('%s gives whole, distinct, storable questions of every kind, twice the same', (_case, over) => {
    for (const kind of kinds) {
      const plan = planQuestions(wish({ kind, count: 5, ...over }));
      expect(plan.questions).toHaveLength(5);
      expect(new Set(plan.questions.map(({ text }) => text.toLowerCase())).size).toBe(5);
      for (const question of plan.questions) expect(Question.safeParse(question).error).toBeUndefined();
      expect(planQuestions(wish({ kind, count: 5, ...over }))).toEqual(plan);
    }
  });

  it('asks an own question once, however often it was brought', () => {
    const { questions } = planQuestions(wish({ ownQuestions: [own, own, own, own, own] }));
    expect(questions.filter(({ source }) => source === 'own')).toHaveLength(1);
  });

  it('plans nothing where nothing is wished', () => {
    expect(planQuestions(wish({ count: 0 }))).toEqual({ questions: [], spares: {} });
  });
});
