import { describe, expect, it } from 'vitest';
import { Receipt } from '@/lib/domain/coaching/score-sheet';
import { findingsOf, type RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { QuestionKind } from '@/lib/domain/questions/kind';
import { answers } from '../coach/answers';
import { askedOf } from './rubric-asked';

const of = (transcript: string, kind: QuestionKind = 'behavioural'): RubricFindings =>
  findingsOf(askedOf({ ...answers.noResult, kind, transcript }));
const ending = (last: string): RubricFindings => of(`${answers.noResult.transcript} ${last}`);

describe('impact of a story', () => {
  it('climbs from no outcome over an outcome and a figure to a figure with unit and direction', () => {
    const values = [
      '',
      'As a result the client was very happy with us.',
      'As a result the client signed again and took 3.',
      'As a result the client cut the review time by 40 percent.',
    ].map((last) => ending(last).impact.value);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
    expect(new Set(values).size).toBe(values.length);
    expect(values[1]).toBeLessThanOrEqual(7);
    expect(values[3]).toBe(10);
  });
  it.each([
    ['In the end the client signed in 2021.', 'bare'],
    ['In the end the client hired 4 people of ours.', 'bare'],
    ['In the end the review went from four days to two hours.', 'measured'],
    ['In the end we saved the client $12,000.', 'measured'],
    ['In the end the client was pleased.', 'none'],
  ])('%s → %s', (last, number) => expect(ending(last).impact.number).toBe(number));
  it('counts no figure without a story', () =>
    expect(
      of(
        'As a result it improved by 40 percent in the end, and everything was on time and under budget for us.',
      ).impact.value,
    ).toBeLessThan(7));
});

describe('impact of a technical answer', () => {
  it('grows with consequences, figures and effects that were seen', () => {
    const steps = [
      'I would look at the query and add an index on the customer column of the table.',
      'Otherwise users wait on every page, which means that they leave.',
      'It reads 4 million rows where 200 rows would do.',
      'At my last place that brought the page from 3 seconds down to 400 milliseconds.',
    ];
    const values = steps.map((_, index) => of(steps.slice(0, index + 1).join(' '), 'technical').impact.value);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
    expect(new Set(values).size).toBe(values.length);
  });
});

describe('clarity', () => {
  const clear = of(answers.strong.transcript).clarity.value;
  it.each([
    ['hedges', answers.strong.transcript.replace(/\b(I|we)\b/g, 'I think maybe $1')],
    ['vague words', answers.strong.transcript.replace(/checkout|prototypes|customers|numbers/g, 'things')],
    ['words said twice', answers.strong.transcript.replace(/\b(my|the|her)\b/g, '$1 $1')],
    ['too few words', 'I disagreed with a designer, so I ran a test and we launched her layout on time.'],
    ['far too many words', `${answers.strong.transcript} `.repeat(6)],
  ])('loses by %s', (_, said) => expect(of(said).clarity.value).toBeLessThan(clear - 0.3));
  it('loses nothing by fillers', () => {
    const said = answers.strong.transcript.replace(/\b(and|the)\b/g, 'um, $1');
    expect(of(said).clarity.value).toBe(clear);
  });
});

describe('detail', () => {
  it('makes a particular story of one that could be anybody’s', () => {
    const bland = answers.strong.transcript
      .replace(/40|30|two/g, 'some')
      .replace(/prototypes|checkout/g, 'versions');
    const particular = of(answers.strong.transcript);
    expect(of(bland).detail.value).toBeLessThan(particular.detail.value);
    expect(of(bland).judgements.structure.value).toBeLessThan(particular.judgements.structure.value ?? 0);
  });
});

describe('a list of terms', () => {
  const terms =
    'load balancer cache database queue sharding replica failover trade-off latency downside thousand requests index retry because instead of ';
  it.each(['behavioural', 'technical', 'systemDesign', 'meeting', 'presentation'] as const)(
    'is no %s answer',
    (kind) => {
      const { judgements, elements } = of(terms.repeat(3), kind);
      expect(judgements.structure.value).toBeLessThan(3);
      expect(elements.filter((each) => each.status === 'present')).toEqual([]);
    },
  );
});

describe('every judgement', () => {
  const hostile = [
    '',
    ' ',
    'um '.repeat(400),
    '<script>alert(1)</script>'.repeat(50),
    '\u0000\u0007\u202E\uD83D',
    '🎭'.repeat(300),
    '1'.repeat(5000),
    "i'd've'll ".repeat(300),
    'and then I '.repeat(1500),
    answers.strong.transcript.repeat(40),
  ];
  it.each(hostile.map((text) => [JSON.stringify(text.slice(0, 24)), text]))('stands for %s', (_, text) => {
    for (const kind of QuestionKind.options) {
      for (const { value, receipts } of Object.values(of(text, kind).judgements)) {
        if (value !== null) expect(value >= 0 && value <= 10).toBe(true);
        for (const receipt of receipts) {
          Receipt.parse(receipt);
          if (receipt.type === 'quote') expect(text).toContain(receipt.quote);
        }
      }
    }
  });
  it('is the same twice', () => expect(of(answers.strong.transcript)).toEqual(of(answers.strong.transcript)));
});
