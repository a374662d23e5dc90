import { describe, expect, it } from 'vitest';
import { Question } from '@/lib/domain/questions/question';
import { wordedPlan } from '@/lib/domain/questions/question-plan-worded';

const texts = [
  ['own', 'Why Acme?'],
  ['bank', 'Tell me about a mistake of yours that others noticed.'],
  ['bank', 'Describe a fault at a hotel desk that guests noticed.'],
] as const;

const questions: Question[] = texts.map(([source, text], position) => ({
  id: `question-${position}`,
  interviewId: 'interview',
  position,
  text,
  kind: 'behavioural',
  competency: 'Ownership',
  followUpOf: null,
  source,
}));
const spares = {
  'question-1': { gentler: 'Tell me about a slip at a till that nobody else saw.', deeper: null },
};
const worded = (wordings: { index: number; text: string }[], recentTexts: string[] = []): Question[] =>
  wordedPlan({ questions, spares }, wordings, 'Acme runs tills.', recentTexts);

const better = 'Tell me about a mistake at a till that your colleagues noticed.';

describe('the plan in a model’s words', () => {
  it('keeps id, place, kind and competency, says who worded it, and remembers the bank’s words', () => {
    const plan = worded([{ index: 1, text: better }]);
    expect(plan[1]).toEqual({
      ...questions[1],
      text: better,
      source: 'model',
      wordedFrom: questions[1]?.text,
    });
    expect(Question.safeParse(plan[1]).success).toBe(true);
    expect([plan[0], plan[2]]).toEqual([questions[0], questions[2]]);
  });

  it.each<[string, { index: number; text: string }]>([
    ['for the candidate’s own question', { index: 0, text: 'Tell me why you would like to work at Acme.' }],
    ['for no question', { index: 7, text: better }],
    ['for a place before the first', { index: -1, text: better }],
    ['that says the same again', { index: 1, text: 'TELL me about a mistake of yours that others noticed' }],
    ['that asks for something else', { index: 1, text: 'Tell me about your favourite film.' }],
    [
      'that asks what another one asks',
      { index: 1, text: 'Describe a mistake at a hotel desk which guests noticed.' },
    ],
    [
      'that gives a spare away',
      { index: 1, text: 'Tell me about a slip at a till that nobody else saw or noticed.' },
    ],
  ])('leaves the plan as it is where a wording comes %s', (_case, wording) =>
    expect(worded([wording])).toEqual(questions),
  );

  it('takes the first wording of a question that stands', () => {
    const plan = worded([
      { index: 1, text: 'Why?' },
      { index: 1, text: better },
      { index: 1, text: 'Tell me about a mistake of yours in a kitchen that others noticed.' },
    ]);
    expect(plan[1]?.text).toBe(better);
  });

  it('does not word two questions alike', () => {
    const both = 'Describe a mistake at a till that guests noticed.';
    const plan = worded([
      { index: 1, text: both },
      { index: 2, text: both },
    ]);
    expect(plan.filter(({ text }) => text === both).length).toBe(1);
  });

  it('asks nothing that was asked lately', () => {
    expect(worded([{ index: 1, text: better }], [better])).toEqual(questions);
  });
});
