import { describe, expect, it } from 'vitest';
import { questionBank } from '@/lib/domain/questions/question-bank';
import type { QuestionWish } from '@/lib/domain/questions/question-plan';
import { job, questionsOf, seeds, textsOf } from './question-wish';

const bank = Object.values(questionBank).flat();

describe('a pack', () => {
  const packQuestions = [
    {
      text: 'How would you calm a guest whose room is not ready?',
      kind: 'behavioural',
      competency: 'Conflict',
    },
    { text: 'Which wine goes with trout?', kind: 'technical', competency: 'Craft' },
    { text: 'What did you learn in your worst shift?', kind: 'behavioural', competency: '' },
  ] as const;

  it('is asked after own questions and before the bank, and only questions of the wished kind', () => {
    const plan = questionsOf({ count: 4, packQuestions, ownQuestions: ['Why our hotel?'] });
    expect(plan.map(({ source }) => source)).toEqual(['own', 'pack', 'pack', 'bank']);
    expect(plan.map(({ text }) => text)).not.toContain(packQuestions[1].text);
    expect(plan.find(({ text }) => text.includes('worst shift'))?.competency).toBe('Learning');
  });

  it('is mixed in a mixed interview, and begins with the kind that comes first', () => {
    const plan = questionsOf({ kind: 'mixed', packQuestions });
    expect(plan.map(({ kind, source }) => [kind, source])).toEqual([
      ['behavioural', 'pack'],
      ['technical', 'pack'],
      ['behavioural', 'pack'],
    ]);
  });

  it('makes room for fresh questions once it was asked, and comes back before the bank repeats itself', () => {
    const recentTexts = packQuestions.map(({ text }) => text);
    expect(questionsOf({ packQuestions, recentTexts }).map(({ source }) => source)).toEqual([
      'bank',
      'bank',
      'bank',
    ]);
    const everything = [...recentTexts, ...bank.map(({ text }) => text)];
    const plan = questionsOf({ packQuestions, recentTexts: everything });
    expect(plan.map(({ source }) => source)).toEqual(['pack', 'pack', 'bank']);
  });

  it('fills its gaps from the job, or leaves the question out', () => {
    const gapped = [
      { text: 'What do you know about {company}?', kind: 'behavioural', competency: 'Motivation' },
    ] as const;
    expect(textsOf({ packQuestions: gapped, job: job({ company: 'Acme' }) })[0]).toBe(
      'What do you know about Acme?',
    );
    expect(questionsOf({ packQuestions: gapped }).every(({ source }) => source === 'bank')).toBe(true);
  });
});

describe('a rehearsal', () => {
  const scenario = 'We want to close the Leeds office. Forty people work there; most have been told.';

  it.each(['meeting', 'presentation'] as const)('of a %s is about what the candidate described', (kind) => {
    for (const seed of seeds) {
      const plan = questionsOf({ kind, scenario, difficulty: 'adaptive', count: 3 }, seed);
      expect(plan.every((question) => question.kind === kind)).toBe(true);
      expect(plan.map(({ text }) => text).join(' ')).toContain('We want to close the Leeds office');
    }
  });

  it.each(['meeting', 'presentation'] as const)('of a %s goes without a description as well', (kind) => {
    for (const seed of seeds)
      for (const text of textsOf({ kind, count: 5 }, seed)) expect(text).not.toMatch(/[{}]/);
  });
});

describe('a role profile', () => {
  it('tells line of work and experience where the title does not', () => {
    const nurse = job({ title: 'Ward lead', competencies: [] });
    const engineer = { family: 'engineering', experience: 'entry' } as const;
    const of = (line: QuestionWish['line']) =>
      new Set(seeds.flatMap((seed) => textsOf({ kind: 'technical', count: 5, job: nurse, line }, seed)));
    const roles = (texts: ReadonlySet<string>) =>
      bank.filter(({ text }) => texts.has(text)).flatMap((question) => question.roles ?? []);
    expect(roles(of(engineer))).toContain('engineering');
    expect(roles(of({ family: 'sales' }))).not.toContain('engineering');
  });
});
