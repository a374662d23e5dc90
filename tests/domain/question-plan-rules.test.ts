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
