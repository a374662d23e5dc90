import { describe, expect, it } from 'vitest';
import type { Going } from '@/lib/domain/interview/interview-state';
import { aGoing, aQuestion, rehearsal } from '../helpers/rehearsal';

describe('a follow-up of the coach', () => {
  const planned = aGoing(2, { spares: { q1: { gentler: null, deeper: 'Which rule did you break?' } } });
  const asking = (texts: readonly string[]): Going => ({
    ...planned,
    questions: texts.map((text, position) => aQuestion(position, text)),
  });

  it.each([
    ['the question itself', 'Why did you leave your last employer?'],
    ['a later question', 'Tell me about a difficult decision that you made.'],
    ['what a later question may become', 'Which rule did you break?'],
  ])('is not offered where it repeats %s', (_what, text) => {
    const going = asking([
      'Why did you leave your last employer?',
      'Tell me about a hard decision that you made.',
    ]);
    const interview = rehearsal().starts(going).speaks().answers().followUpIsOffered(text);
    expect(interview.does).toEqual([]);
    expect(interview.followUpIsOffered('And what was the result?').does).toEqual(['addQuestion', 'say']);
  });

  it('is offered to another answer in the same words, which ask something else there', () => {
    const interview = rehearsal().starts().speaks().answers().followUpIsOffered();
    interview.isCoached(6).skeletonShown().on({ type: 'nextQuestion', at: 1 });
    interview.speaks().answers().followUpIsOffered();
    expect(interview.does).toEqual(['addQuestion', 'say']);
  });

  it('is not offered where the interview may cost no more', () => {
    const interview = rehearsal()
      .starts(aGoing(2, { costCap: 1 }))
      .speaks()
      .answers();
    interview.on({ type: 'costChanged', cost: { dollars: 1, unpriced: [] }, at: 1 });
    expect(interview.followUpIsOffered().does).toEqual([]);
  });
});
