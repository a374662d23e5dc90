import { describe, expect, it } from 'vitest';
import type { Difficulty } from '@/lib/domain/questions/difficulty';
import { questionBank } from '@/lib/domain/questions/question-bank';
import { questionsFor } from '@/lib/domain/questions/question-count';
import { planQuestions, type QuestionWish } from '@/lib/domain/questions/question-plan';
import { similarity } from '@/lib/domain/questions/similarity';
import { job, questionsOf, seeds, textsOf, wish } from './question-wish';

const bank = Object.values(questionBank).flat();
/** Words of the bank as they stand there, to be found again in a plan without a job. */
const levelOf = (text: string): string | undefined => bank.find((each) => each.text === text)?.level;
const closest = (text: string, others: readonly string[]): number =>
  Math.max(0, ...others.map((other) => similarity(text, other)));

describe('how many questions are planned', () => {
  it.each([
    [15, 3],
    [30, 6],
    [60, 12],
  ] as const)('%i minutes are %i questions, whatever count was left in the lobby', (minutes, planned) => {
    expect(questionsFor(minutes, 5)).toBe(planned);
  });

  it('without a budget it is the count', () => expect(questionsFor(null, 4)).toBe(4));

  it.each(Object.keys(questionBank) as (keyof typeof questionBank)[])(
    'an hour of %s can be filled',
    (kind) => {
      for (const seed of seeds) expect(questionsOf({ kind, count: 12 }, seed)).toHaveLength(12);
    },
  );
});

describe('depth', () => {
  it.each<[Difficulty, string]>([
    ['adaptive', 'medium'],
    ['easy', 'easy'],
    ['medium', 'medium'],
    ['hard', 'hard'],
  ])('an interview that is %s begins with questions that are %s', (difficulty, level) => {
    for (const seed of seeds)
      for (const kind of ['behavioural', 'leadership', 'systemDesign'] as const) {
        const levels = textsOf({ kind, difficulty, count: 5 }, seed).map(levelOf);
        expect(new Set(levels)).toEqual(new Set([level]));
      }
  });

  it('comes in spares for every bank question of an adaptive interview, and for no other', () => {
    const own = ['Why did you leave your last job?'];
    const { questions, spares } = planQuestions(wish({ count: 4, ownQuestions: own }));
    expect(Object.keys(spares)).toEqual(questions.slice(1).map(({ id }) => id));
    for (const difficulty of ['easy', 'medium', 'hard'] as const)
      expect(planQuestions(wish({ difficulty })).spares).toEqual({});
  });

  it('has spares of the same kind and competency, gentler and deeper, none of them twice or planned', () => {
    let found = 0;
    for (const seed of seeds)
      for (const kind of ['behavioural', 'leadership', 'mixed', 'systemDesign'] as const) {
        const { questions, spares } = planQuestions(wish({ kind, count: 6 }, seed));
        const taken = questions.map(({ text }) => text);
        for (const question of questions) {
          const { gentler = null, deeper = null } = spares[question.id] ?? {};
          for (const [spare, level] of [
            [gentler, 'easy'],
            [deeper, 'hard'],
          ] as const) {
            if (spare === null) continue;
            found += 1;
            const source = bank.find(({ text }) => text === spare);
            expect(source).toMatchObject({ kind: question.kind, competency: question.competency, level });
            expect(closest(spare, taken), spare).toBeLessThanOrEqual(0.8);
            taken.push(spare);
          }
        }
      }
    expect(found).toBeGreaterThan(seeds.length * 4 * 4);
  });

  it('offers no spare that was asked lately', () => {
    const { questions, spares } = planQuestions(wish({ count: 5 }));
    const offered = Object.values(spares).flatMap(({ gentler, deeper }) => [gentler, deeper]);
    const recentTexts = offered.filter((text) => text !== null);
    const again = planQuestions(wish({ count: 5, recentTexts }));
    expect(again.questions).toEqual(questions);
    for (const { gentler, deeper } of Object.values(again.spares))
      for (const spare of [gentler, deeper]) expect(recentTexts).not.toContain(spare);
  });
});

describe('repeats', () => {
  it('are not asked within an interview, in these words or in others', () => {
    for (const seed of seeds)
      for (const kind of ['mixed', 'technical', 'meeting'] as const) {
        const texts = textsOf({ kind, count: 12 }, seed);
        for (const [index, text] of texts.entries())
          expect(closest(text, texts.slice(0, index)), text).toBeLessThanOrEqual(0.8);
      }
  });

  it('are not asked over ten interviews in a row', () => {
    const asked: string[] = [];
    for (const seed of seeds.slice(0, 10)) {
      const texts = textsOf({ kind: 'mixed', count: 3, recentTexts: asked }, seed);
      expect(texts).toHaveLength(3);
      for (const text of texts) expect(closest(text, asked), text).toBeLessThanOrEqual(0.8);
      asked.push(...texts);
    }
  });

  it('are not asked in other words either', () => {
    const [first = ''] = textsOf();
    const recentTexts = [`${first.replace(/[.?]$/, '')}, please?`.toUpperCase()];
    for (const seed of seeds) expect(textsOf({ count: 5, recentTexts }, seed)).not.toContain(first);
  });

  it('are the candidate’s own affair where they bring a question again, but not twice in one interview', () => {
    const own = 'Tell me about a time you fixed a process that nobody owned.';
    const texts = textsOf({
      ownQuestions: [own, 'Tell me about a time when you fixed a process nobody owned?', own],
      recentTexts: [own],
    });
    expect(texts[0]).toBe(own);
    expect(texts.slice(1).every((text) => similarity(text, own) <= 0.8)).toBe(true);
  });
});

describe('the weakest competency', () => {
  const first = (over: Partial<QuestionWish>, seed: number) => questionsOf(over, seed)[0];

  it('is asked about first where that is wished', () => {
    for (const seed of seeds)
      expect(first({ weakest: ['Conflict', 'Ownership'] }, seed)).toMatchObject({
        competency: 'Conflict',
        source: 'bank',
        position: 0,
      });
  });

  it('gives way to the next weakest where the kind has no such question', () => {
    expect(first({ kind: 'leadership', weakest: ['Debugging', 'Delegation'] }, 1)?.competency).toBe(
      'Delegation',
    );
    expect(first({ weakest: ['Basket weaving'] }, 1)).toBeDefined();
  });

  it('has a question of its own before the candidate’s, and never instead of one', () => {
    const ownQuestions = ['Why us?', 'Tell me about a conflict with a colleague.'];
    const sources = (count: number) =>
      questionsOf({ count, ownQuestions, weakest: ['Conflict'] }).map(({ source }) => source);
    expect(sources(3)).toEqual(['bank', 'own', 'own']);
    expect(sources(2)).toEqual(['own', 'own']);
  });

  it('is asked about at most twice all the same', () => {
    const wanted = job({ title: '', competencies: ['Conflict'] });
    for (const seed of seeds) {
      const plan = questionsOf({ count: 6, weakest: ['Conflict'], job: wanted }, seed);
      expect(plan.filter(({ competency }) => competency === 'Conflict').length).toBeLessThanOrEqual(2);
    }
  });
});
