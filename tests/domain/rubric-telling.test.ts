import { describe, expect, it } from 'vitest';
import { clausesOf } from '@/lib/domain/coaching/rubric-clauses';
import { deedsOf } from '@/lib/domain/coaching/rubric-deeds';
import { findingsOf } from '@/lib/domain/coaching/rubric-findings';
import { isHabit } from '@/lib/domain/coaching/rubric-habit';
import { ownershipOf } from '@/lib/domain/coaching/rubric-ownership';
import { tellingOf } from '@/lib/domain/coaching/rubric-telling';
import { scoreSheet } from '@/lib/domain/coaching/scoring';
import { answers, type AnswerName } from '../coach/answers';
import { askedOf } from './rubric-asked';

const deeds = (text: string): string[] =>
  deedsOf(tellingOf(text)).map(({ subject, verb }) => `${subject} ${verb}`);
const clauses = (text: string): string[] => clausesOf(text, tellingOf(text)).map((clause) => clause.text);

describe('what was meant, without how it was written', () => {
  it.each([
    ['Um, we, you know, cut it by 40%.', 'we cut it by #%'],
    ['We cut it by forty percent', 'we cut it by #%'],
    ["I've, I've seen two, um, hundred of them", 'i have seen # of them'],
    ['we had we had a plan', 'we had a plan'],
    ['He said that that was fine.', 'he said that that was fine'],
    ["I actually didn't pay $5,000", 'i did not pay #$'],
  ])('%s', (said, meant) => expect(tellingOf(said).text).toBe(meant));
});

describe('clauses', () => {
  it('are the same with and without punctuation', () => {
    const plain = (text: string): string[] =>
      clauses(text).map((clause) => clause.toLowerCase().replace(/[.,]/g, ''));
    const said = answers.strong.transcript;
    expect(plain(said.replace(/[.,]/g, '').toLowerCase())).toEqual(plain(said));
  });
  it('hold every word once', () => {
    const said = answers.strongSpoken.transcript;
    const telling = tellingOf(said);
    expect(clausesOf(said, telling).flatMap((clause) => clause.words)).toEqual([...telling.words]);
  });
});

describe('deeds', () => {
  it.each([
    ['I wrote a script and ran it every night', ['i wrote', 'i ran']],
    ['we rebuilt the whole pipeline in a week', ['we rebuilt']],
    ['I decided to call the client at once', ['i call']],
    ['I quickly, um, called the client back', ['i called']],
    ['I wanted to help and I needed more time', []],
    ['I would usually call the client first', []],
    ['She fixed the bug and sent me a note', []],
    ['I led it', []],
    ['Last spring a man comes to my desk and I ask him why he is so angry', ['i ask']],
    ['I ask people why they are so angry', []],
  ])('%s', (said, found) => expect(deeds(said)).toEqual(found));
});

describe('ownership', () => {
  it.each([
    ['I wrote the plan and I showed it to my team', { i: 3, we: 0, share: 1, actionWithoutI: false }],
    ['We wrote the plan and we showed it to our team', { i: 0, we: 3, share: 0, actionWithoutI: true }],
    ['I think we moved the office', { i: 0, we: 1, share: null, actionWithoutI: true }],
    ['It rained', { i: 0, we: 0, share: null, actionWithoutI: false }],
  ])('%s', (said, owned) => expect(ownershipOf(said)).toEqual(owned));
  it('keeps an action that only "we" did at weak', () => {
    const transcript = answers.strong.transcript.replace(/\bI\b/g, 'we');
    const action = findingsOf(askedOf({ ...answers.strong, transcript })).elements[2];
    expect(action).toMatchObject({ element: 'action', status: 'weak' });
  });
});

describe('a habit', () => {
  it.each([
    ['Usually I would listen first and I always try to find a compromise with everybody.', true],
    ['You have to be patient. People are different and it is important to listen to them.', true],
    [
      'I would usually wait, but last year one customer shouted and I called his manager and solved it.',
      false,
    ],
    ['She was angry, so I listened, I wrote it down and I fixed it the same day.', false],
  ])('%s', (said, habit) => {
    const telling = tellingOf(said);
    expect(isHabit(telling, deedsOf(telling))).toBe(habit);
  });
});

describe('the way an answer was recognised', () => {
  const content = (name: AnswerName, change: (text: string) => string): number => {
    const answer = { ...answers[name], transcript: change(answers[name].transcript) };
    const { judgements } = findingsOf(askedOf(answer));
    return scoreSheet({ content: judgements, delivery: null, notScored: null }).content ?? -1;
  };
  const variants: readonly [string, (text: string) => string][] = [
    ['without punctuation', (text) => text.replace(/[.,;:!?]/g, '')],
    ['in lower case', (text) => text.toLowerCase()],
    ['as one sentence', (text) => text.replace(/\. /g, ', ')],
    ['in many sentences', (text) => text.replace(/, /g, '. ')],
    ['with fillers', (text) => text.replace(/ (and|the) /g, ' $1, um, you know, ')],
    ['with figures as words', (text) => text.replace('40', 'forty').replace('30', 'thirty')],
  ];
  const names = ['strong', 'strongSpoken', 'noResult', 'habit', 'technicalGood', 'systemDesign'] as const;
  it.each(variants.flatMap(([how, change]) => names.map((name) => ({ how, name, change }))))(
    'moves "$name" by less than half a point $how',
    ({ name, change }) =>
      expect(Math.abs(content(name, change) - content(name, (text) => text))).toBeLessThanOrEqual(0.5),
  );
});
