import { describe, expect, it } from 'vitest';
import { Question } from '@/lib/domain/questions/question';
import { questionBank } from '@/lib/domain/questions/question-bank';
import { normalised } from '@/lib/domain/delivery/words';

const questions = Object.values(questionBank).flat();

describe('the question bank', () => {
  it('holds at least sixty questions, enough of every kind for five interviews of three', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    for (const kind of Object.keys(questionBank) as (keyof typeof questionBank)[]) {
      expect(questionBank[kind].length, kind).toBeGreaterThanOrEqual(15);
      expect(questionBank[kind].every((question) => question.kind === kind)).toBe(true);
    }
  });

  it('has no question twice', () => {
    const texts = questions.map((question) => normalised(question.text));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('fits the stored question and can be spoken in one breath or two', () => {
    for (const { text, kind, competency } of questions) {
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(36);
      expect(text, text).toMatch(/[.?]$/);
      const stored = {
        id: '1',
        interviewId: '2',
        position: 0,
        text,
        kind,
        competency,
        followUpOf: null,
        source: 'bank',
      };
      expect(Question.safeParse(stored).success, text).toBe(true);
    }
  });

  it('uses no gap that nothing fills', () => {
    for (const { text } of questions)
      expect(text.replace(/\{(skill|company|scenario)\}/g, '')).not.toMatch(/[{}[\]]/);
  });
});
