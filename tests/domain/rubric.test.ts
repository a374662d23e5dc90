import { describe, expect, it } from 'vitest';
import { rubricVerdict } from '@/lib/domain/coaching/rubric';
import { findingsOf } from '@/lib/domain/coaching/rubric-findings';
import { scoreSheet } from '@/lib/domain/coaching/scoring';
import { answers, type AnswerName } from '../coach/answers';
import { askedOf } from './rubric-asked';

const of = (name: AnswerName) => findingsOf(askedOf(answers[name]));
const overall = (name: AnswerName): number =>
  scoreSheet({ content: of(name).judgements, delivery: null, notScored: null }).overall ?? -1;
const statuses = (name: AnswerName): Record<string, string> =>
  Object.fromEntries(of(name).elements.map((each) => [each.element, each.status]));

describe('the parts of an answer', () => {
  it.each(['strong', 'strongSpoken'] as const)('finds the whole story in "%s"', (name) =>
    expect(statuses(name)).toEqual({
      situation: 'present',
      task: 'present',
      action: 'present',
      result: 'present',
    }),
  );
  it('misses the result where there is none', () =>
    expect(statuses('noResult')).toMatchObject({ action: 'present', result: 'missing' }));
  it('misses the action where things only happened', () =>
    expect(statuses('noAction')).toMatchObject({ situation: 'present', action: 'missing' }));
  it('does not take a habit for a story', () => {
    expect(of('habit').told?.habit).toBe(true);
    expect(of('habit').judgements.structure.value).toBeLessThan(4.1);
  });
  it('has parts of their own for technical answers', () =>
    expect(statuses('technicalGood')).toEqual({
      understanding: 'present',
      approach: 'present',
      depth: 'present',
      tradeOffs: 'present',
    }));
  it('has parts of their own for system design', () =>
    expect(Object.keys(statuses('systemDesign'))).toEqual([
      'requirements',
      'design',
      'deepDive',
      'tradeOffs',
    ]));
  it.each([
    'Situation. Task. Action. Result. As a result. By 30 percent. My task was. I led. In the end. Successfully.',
    'While I was. My job was. I asked. I wrote. I made. In the end. Reduced by twenty percent. I learned. At my last.',
  ])('gives nothing for magic words alone: %s', (transcript) => {
    const { elements, judgements } = findingsOf(askedOf({ ...answers.strong, transcript }));
    expect(elements.filter((each) => each.status === 'present')).toEqual([]);
    expect(judgements.structure.value).toBeLessThan(2.5);
    expect(judgements.impact.value).toBeLessThan(2.5);
  });
});

describe('the order of answers', () => {
  it.each([
    ['strong', 'noResult'],
    ['strong', 'noAction'],
    ['strongSpoken', 'noAction'],
    ['noResult', 'vague'],
    ['noAction', 'vague'],
    ['noResult', 'habit'],
    ['strong', 'offTopic'],
    ['technicalGood', 'technicalThin'],
  ] satisfies [AnswerName, AnswerName][])('%s beats %s', (better, worse) =>
    expect(overall(better)).toBeGreaterThan(overall(worse) + 0.5),
  );
});

describe('the gate of follow-ups', () => {
  it.each([
    ['strong', 'none', []],
    ['strongSpoken', 'none', []],
    ['noResult', 'missing_star', ['result']],
    ['noAction', 'missing_star', ['action']],
    ['offTopic', 'low_relevance', []],
    ['technicalGood', 'none', []],
    ['systemDesign', 'none', []],
  ] satisfies [AnswerName, string, string[]][])('%s → %s', (name, type, missing) => {
    const verdict = rubricVerdict(askedOf(answers[name]));
    expect(verdict).toMatchObject({ followUpType: type, missing });
    expect(verdict.followUpText === '').toBe(type === 'none');
  });

  it('never asks a follow-up to a follow-up', () => {
    const asked = askedOf(answers.noResult);
    const verdict = rubricVerdict({ ...asked, question: { ...asked.question, followUpOf: 'q1' } });
    expect(verdict.followUpType).toBe('none');
  });

  it('never asks after an answer that cannot be judged', () =>
    expect(rubricVerdict(askedOf({ ...answers.noResult, transcript: 'No idea.' })).followUpType).toBe(
      'none',
    ));

  it('keeps a spoken question within its limit', () => {
    const question = 'Describe a time when you had to persuade '.repeat(12);
    const verdict = rubricVerdict(askedOf({ ...answers.offTopic, question }));
    expect(verdict.followUpText.length).toBeLessThanOrEqual(260);
  });
});
