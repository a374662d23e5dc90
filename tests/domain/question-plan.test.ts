import { describe, expect, it } from 'vitest';
import { questionBank } from '@/lib/domain/questions/question-bank';
import { normalised } from '@/lib/domain/delivery/words';
import { job, questionsOf, seeds } from './question-wish';

describe('a question plan', () => {
  it('is the same for the same chance, and another for another', () => {
    expect(questionsOf({ count: 5 })).toEqual(questionsOf({ count: 5 }));
    const plans = new Set(seeds.map((seed) => questionsOf({}, seed)[0]?.text));
    expect(plans.size).toBeGreaterThan(10);
  });

  it('numbers its questions in order, as primary questions of this interview', () => {
    const plan = questionsOf({ count: 5 });
    expect(plan.map((question) => question.position)).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(plan.map((question) => question.id)).size).toBe(5);
    expect(
      plan.every((question) => question.followUpOf === null && question.interviewId === 'interview'),
    ).toBe(true);
  });

  it('spreads over competencies: five questions of a kind, five competencies', () => {
    for (const seed of seeds) {
      const plan = questionsOf({ count: 5, kind: 'leadership' }, seed);
      expect(new Set(plan.map((question) => question.competency)).size).toBe(5);
    }
  });

  it('asks at most twice about one competency, however much the posting wants it', () => {
    const conflict = job({ title: '', competencies: ['Conflict'] });
    for (const seed of seeds) {
      const plan = questionsOf({ count: 5, job: conflict }, seed);
      expect(plan).toHaveLength(5);
      expect(plan.filter((question) => question.competency === 'Conflict').length).toBeLessThanOrEqual(2);
      expect(plan[0]?.competency).toBe('Conflict');
    }
  });

  it('asks own questions first, in their order, each once', () => {
    const ownQuestions = ['Why us?', 'What did you build last?', ' why us '];
    const plan = questionsOf({ count: 4, kind: 'mixed', ownQuestions });
    expect(plan.map((question) => question.source)).toEqual(['own', 'own', 'bank', 'bank']);
    expect(plan.slice(0, 2).map((question) => normalised(question.text))).toEqual([
      'why us',
      'what did you build last',
    ]);
    expect(questionsOf({ count: 1, ownQuestions })).toHaveLength(1);
  });

  it('does not ask from the bank what the candidate brought along', () => {
    const brought = questionBank.behavioural[0]?.text ?? '';
    for (const seed of seeds) {
      const texts = questionsOf({ count: 5, ownQuestions: [brought.toUpperCase()] }, seed).map((each) =>
        normalised(each.text),
      );
      expect(new Set(texts).size).toBe(5);
    }
  });

  it('reads the kind of an own question from its words when the interview is mixed', () => {
    const kinds = questionsOf({
      count: 4,
      kind: 'mixed',
      ownQuestions: [
        'Tell me about a time you failed.',
        'Design a lift for a skyscraper.',
        'Explain how a hash map works.',
        'Tell me about a team you led.',
      ],
    }).map((question) => question.kind);
    expect(kinds).toEqual(['behavioural', 'systemDesign', 'technical', 'leadership']);
  });

  it('avoids the questions of the last interviews, and takes them before asking nothing', () => {
    const all = questionBank.systemDesign.map((question) => question.text);
    const fresh = all.slice(-3);
    const plan = questionsOf({ kind: 'systemDesign', recentTexts: all.slice(0, -3) });
    expect(plan.map((question) => question.text).toSorted()).toEqual(fresh.toSorted());
    expect(questionsOf({ kind: 'systemDesign', count: 5, recentTexts: all })).toHaveLength(5);
  });

  it('mixes behavioural, technical and leadership questions', () => {
    for (const seed of seeds) {
      const plan = questionsOf({ kind: 'mixed', count: 3 }, seed);
      expect(plan.map((question) => question.kind)).toEqual(['behavioural', 'technical', 'leadership']);
    }
  });

  it('asks about a skill that the posting names', () => {
    const plan = questionsOf({ kind: 'technical', count: 2, job: job({ skills: ['PostgreSQL'] }) });
    expect(plan.some((question) => /PostgreSQL|query/.test(question.text))).toBe(true);
  });

  it('leaves no gap open and names the company where it is known', () => {
    for (const seed of seeds) {
      for (const kind of ['behavioural', 'technical', 'leadership', 'systemDesign', 'mixed'] as const) {
        const plan = questionsOf({ kind, count: 5 }, seed);
        expect(plan).toHaveLength(5);
        for (const question of plan) expect(question.text).not.toMatch(/[{}]/);
      }
    }
    const motivated = job({ title: 'Nurse', company: 'Acme', competencies: ['Motivation'] });
    const texts = seeds.flatMap((seed) => questionsOf({ job: motivated }, seed).map((each) => each.text));
    expect(texts.some((text) => text.includes('Acme'))).toBe(true);
  });

  it('keeps the questions of other lines of work away', () => {
    for (const seed of seeds) {
      const plan = questionsOf(
        { kind: 'technical', count: 5, job: job({ title: 'Account Executive' }) },
        seed,
      );
      expect(plan.map((question) => question.text).join(' ')).not.toMatch(
        /unit test|code base|service is down/i,
      );
      const junior = questionsOf(
        { kind: 'leadership', count: 5, job: job({ title: 'Junior Engineer' }) },
        seed,
      );
      expect(junior.map((question) => question.text).join(' ')).not.toMatch(/hire|strategy you shaped/);
    }
  });
});
