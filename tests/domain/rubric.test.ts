import { describe, expect, it } from 'vitest';
import { rubricVerdict } from '@/lib/domain/coaching/rubric';
import { findingsOf, type RubricInput } from '@/lib/domain/coaching/rubric-findings';
import { scoreSheet } from '@/lib/domain/coaching/scoring';
import { answers, type Answer, type AnswerName } from '../coach/answers';

const inputOf = (answer: Answer, change: Partial<RubricInput> = {}): RubricInput => ({
  question: { text: answer.question, kind: answer.kind, competency: answer.competency, followUpOf: null },
  parentQuestionText: null,
  transcript: answer.transcript,
  mode: 'spoken',
  job: null,
  language: 'en',
  speechSeconds: null,
  ...change,
});
const of = (name: AnswerName) => findingsOf(inputOf(answers[name]));
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
  it('gives nothing for magic words alone', () => {
    const transcript =
      'Situation. Task. Action. Result. As a result. By 30 percent. My task was. I led. In the end. Successfully.';
    expect(
      findingsOf(inputOf({ ...answers.strong, transcript })).elements.filter(
        (each) => each.status === 'present',
      ),
    ).toEqual([]);
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
    const verdict = rubricVerdict(inputOf(answers[name]));
    expect(verdict).toMatchObject({ followUpType: type, missing });
    expect(verdict.followUpText === '').toBe(type === 'none');
  });

  it('never asks a follow-up to a follow-up', () => {
    const input = inputOf(answers.noResult);
    const verdict = rubricVerdict({ ...input, question: { ...input.question, followUpOf: 'q1' } });
    expect(verdict.followUpType).toBe('none');
  });

  it('never asks after an answer that cannot be judged', () =>
    expect(rubricVerdict(inputOf({ ...answers.noResult, transcript: 'No idea.' })).followUpType).toBe(
      'none',
    ));

  it('keeps a spoken question within its limit', () => {
    const question = 'Describe a time when you had to persuade '.repeat(12);
    const verdict = rubricVerdict(inputOf({ ...answers.offTopic, question }));
    expect(verdict.followUpText.length).toBeLessThanOrEqual(260);
  });
});

describe('relevance', () => {
  it('rises with the skills of the posting that were named, and never falls for want of them', () => {
    const bare = of('technicalGood').relevance.value ?? 0;
    const withSkills = (skills: string[]): number =>
      findingsOf(inputOf(answers.technicalGood, { job: { skills } })).relevance.value ?? 0;
    expect(withSkills(['query plan', 'index', 'cache'])).toBeGreaterThan(bare);
    expect(withSkills(['Kubernetes'])).toBeGreaterThanOrEqual(0.8 * bare - 0.01);
  });

  it('is not judged where the question has no subject', () => {
    const answer = { ...answers.strong, question: 'Tell me about yourself.', competency: '' };
    expect(findingsOf(inputOf(answer)).judgements.relevance.value).toBeNull();
  });
});

describe('impact', () => {
  const impact = (ending: string): number =>
    findingsOf(inputOf({ ...answers.noResult, transcript: `${answers.noResult.transcript} ${ending}` }))
      .impact.value;
  it('climbs from no outcome over an outcome to a figure with unit and direction', () => {
    const none = of('noResult').impact.value;
    const outcome = impact('As a result the client was very happy with us.');
    const figure = impact('As a result the client cut the review time by 40 percent.');
    expect(none).toBeLessThan(outcome);
    expect(outcome).toBeLessThan(figure);
    expect(figure).toBe(10);
  });
});
