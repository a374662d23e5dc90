import { describe, expect, it } from 'vitest';
import { deliveryCourseOf } from '@/lib/domain/report/delivery-course';
import { practicePlanOf, weakestCriteria } from '@/lib/domain/report/practice-plan';
import { remarksOf } from '@/lib/domain/report/remarks';
import { resourcesOf } from '@/lib/domain/report/resources';
import { storySuggestionsOf } from '@/lib/domain/report/story-suggestions';
import { structuresOf } from '@/lib/domain/report/structure';
import { anInterview } from '../../store/rows';
import { asked, deliveryOf, material } from './material';

const practice = anInterview({ practice: true });

describe('the structure of the answers', () => {
  it('counts present as one, weak as a half, missing as nothing, of the best takes', () => {
    const questions = [
      asked(0, [
        { overall: 8, said: { star: ['present', 'weak', 'present', 'missing'] } },
        { overall: 4, said: { star: ['missing', 'missing', 'missing', 'missing'] } },
      ]),
      asked(1, [{ overall: 6, said: { star: ['present', 'missing', 'weak', 'missing'] } }]),
    ];
    const [star] = structuresOf(material({ questions }));
    expect(star?.elements.map(({ element, share }) => [element, share])).toEqual([
      ['situation', 1],
      ['task', 0.25],
      ['action', 0.75],
      ['result', 0],
    ]);
  });

  it('holds each kind to its own rubric, and knows its parts however a model spells them', () => {
    const kinds = [
      { element: 'Trade-offs', status: 'weak' as const },
      { element: 'Small talk', status: 'present' as const },
    ];
    const questions = [asked(0, [{ overall: 5, said: { kinds } }], { kind: 'systemDesign' })];
    const [design] = structuresOf(material({ questions }));
    expect(design?.family).toBe('systemDesign');
    expect(design?.elements.flatMap(({ answers }) => answers)).toEqual([
      { questionNumber: 1, status: 'weak', note: 'A note.' },
    ]);
  });

  it('is not drawn of answers that nobody judged', () => {
    expect(structuresOf(material({ questions: [asked(0, [null]), asked(1, [])] }))).toEqual([]);
  });
});

describe('strengths and gaps', () => {
  it('stand once, with all questions they were said of, the most frequent first', () => {
    const questions = [
      asked(0, [
        { overall: 7, said: { improvements: ['Name the budget.', 'Say what changed in the end.'] } },
      ]),
      asked(1, [{ overall: 7, said: { improvements: ['Say, in the end, what changed.'] } }]),
    ];
    expect(remarksOf(material({ questions })).gaps).toEqual([
      { text: 'Say what changed in the end.', questions: [1, 2] },
      { text: 'Name the budget.', questions: [1] },
    ]);
  });

  it('leave out what counts in practice, unless the candidate said the figure', () => {
    const said = { strengths: ['You said “um” 4 times.', 'The 20 percent stay in the mind.', 'Clear.'] };
    const questions = [asked(0, [{ overall: null, transcript: 'It fell by 20 percent.', said }])];
    const { strengths } = remarksOf(material({ interview: practice, questions }));
    expect(strengths.map(({ text }) => text)).toEqual(['The 20 percent stay in the mind.', 'Clear.']);
  });
});

describe('the course of the delivery', () => {
  it('follows the answers and tells what was not measured from what was not there', () => {
    const noisy = deliveryOf({ wordsPerMinute: 170, thin: { pauses: 'tooNoisy' } });
    const questions = [asked(0, [{ overall: 7 }]), asked(1, [{ overall: 6, delivery: noisy }])];
    const course = deliveryCourseOf(material({ questions }));
    expect(course.map(({ wordsPerMinute, longPauses }) => [wordsPerMinute, longPauses])).toEqual([
      [145, 0],
      [170, null],
    ]);
  });

  it('has nothing of typed answers, nor of practice', () => {
    const typed = asked(0, [{ overall: 7, mode: 'typed' }]);
    expect(deliveryCourseOf(material({ questions: [typed] }))).toEqual([]);
    expect(deliveryCourseOf(material({ interview: practice, questions: [asked(0, [7])] }))).toEqual([]);
  });
});

describe('what to practise next', () => {
  const questions = [
    asked(0, [{ overall: 8, criteria: { structure: 8, fillers: 7 } }], { competency: 'Ownership' }),
    asked(1, [
      {
        overall: 5,
        criteria: { structure: 6, fillers: 3 },
        said: { tip: 'Name the result.', deliveryTip: 'Let one beat pass.' },
      },
    ]),
    asked(2, []),
  ];

  it('is the weakest question, criterion and competency with the coach’s own tips, and what was left open', () => {
    expect(practicePlanOf(material({ questions }), [])).toEqual([
      { what: 'question', number: 2, text: questions[1]!.question.text, overall: 5, tip: 'Name the result.' },
      {
        what: 'criterion',
        criterion: 'fillers',
        value: 5,
        tip: 'Let one beat pass.',
        exercise: 'silentBeat',
      },
      { what: 'competency', competency: 'Conflict', value: 5 },
      { what: 'unanswered', numbers: [3] },
    ]);
  });

  it('names no number in practice', () => {
    const plan = practicePlanOf(material({ interview: practice, questions }), []);
    expect(plan).toEqual([
      {
        what: 'question',
        number: 2,
        text: questions[1]!.question.text,
        overall: null,
        tip: 'Name the result.',
      },
      { what: 'unanswered', numbers: [3] },
    ]);
  });

  it('leads to exercises for the weakest criteria first, then to the kinds that came up', () => {
    const weakest = weakestCriteria(material({ questions })).map(({ criterion }) => criterion);
    expect(weakest).toEqual(['fillers', 'structure']);
    expect(resourcesOf(material({ questions }), weakest)).toEqual([
      'silentBeat',
      'lendMeYourEars',
      'fiveSentences',
      'pyramidPrinciple',
      'resultFirst',
    ]);
  });
});

describe('stories worth saving', () => {
  it('are those the coach would keep, one a question, and none that is in the library', () => {
    const kept = asked(1, [{ overall: 8, said: { save: 'Kept already' } }]);
    const questions = [
      asked(0, [
        { overall: 7, said: { save: 'The release that waited' } },
        { overall: 6, said: { save: 'Another title' } },
      ]),
      { ...kept, takes: kept.takes.map((take) => ({ ...take, storyId: 'story' })) },
      asked(2, [9]),
    ];
    expect(storySuggestionsOf(material({ questions })).map(({ title }) => title)).toEqual([
      'The release that waited',
    ]);
  });
});
