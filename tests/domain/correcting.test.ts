import { describe, expect, it } from 'vitest';
import { toReviewView } from '@/lib/domain/view/review-view';
import { coachFeedback } from '../gallery/view-coaching';
import { aFeedback, aGoing, rehearsal, type Rehearsal } from '../helpers/rehearsal';

const misheard = 'I lead the my gration and we cut costs by 40 percent.';
const meant = 'I led the migration and we cut costs by 40 percent.';

const judged = (): Rehearsal => rehearsal().starts().speaks().answers(misheard).isCoached(5).skeletonShown();
const rating = (): Rehearsal => {
  const going = aGoing();
  return rehearsal().starts({ ...going, interview: { ...going.interview, rateFirst: true } });
};
const reviewOf = ({ state }: Rehearsal) => {
  if (state.phase !== 'feedback') throw new Error(`No feedback while ${state.phase}.`);
  return toReviewView(state.going, state.review, { mayShowAnswers: true, isLast: false, mayWrapUp: false });
};

describe('words that were misheard', () => {
  it('are mended after the feedback, and judged anew', () => {
    const interview = judged().on({ type: 'editAnswer' });
    expect(interview.state).toMatchObject({ phase: 'correcting' });
    interview.on({ type: 'submitAnswer', text: ` ${meant} `, at: 5 });
    expect(interview.effects[0]).toMatchObject({ type: 'reword', words: meant });
    expect(interview.state).toMatchObject({ phase: 'processing' });
    expect(interview.going.takes['q0']?.[0]?.overall).toBeNull();
    interview.isHeard(meant);
    expect(interview.does).toEqual(['review']);
    interview.isCoached(8).skeletonShown();
    expect(interview.state).toMatchObject({
      phase: 'feedback',
      review: { feedback: { sheet: { overall: 8 } } },
    });
    expect(interview.going.takes['q0']).toHaveLength(1);
  });

  it('are mended before they are judged, while the coach is at work', () => {
    const interview = rehearsal().starts().speaks().answers(misheard).on({ type: 'editAnswer' });
    expect(interview.state.phase).toBe('correcting');
    interview.on({ type: 'submitAnswer', text: meant, at: 5 });
    expect(interview.does).toEqual(['reword', 'showSkeleton']);
  });

  it('left as they were, cost no second call, and what the coach said meanwhile is there', () => {
    const interview = rehearsal().starts().speaks().answers(misheard).on({ type: 'editAnswer' });
    interview.on({ type: 'reviewed', feedback: aFeedback(interview.attempt, 6), notice: null });
    expect(interview.state.phase).toBe('correcting');
    interview.on({ type: 'cancelEdit' });
    expect(interview.does).toEqual([]);
    expect(interview.state).toMatchObject({
      phase: 'feedback',
      review: { feedback: { sheet: { overall: 6 } } },
    });
  });

  it('left as they were before the coach is done, are waited for', () => {
    const interview = rehearsal().starts().speaks().answers(misheard).on({ type: 'editAnswer' });
    interview.on({ type: 'submitAnswer', text: misheard, at: 5 });
    expect(interview.does).toEqual([]);
    expect(interview.state).toMatchObject({ phase: 'processing', stage: 'coaching' });
    expect(interview.isCoached(6).state.phase).toBe('feedback');
  });

  it('cannot be emptied', () => {
    const interview = judged().on({ type: 'editAnswer' }).on({ type: 'submitAnswer', text: '  ', at: 5 });
    expect(interview.state.phase).toBe('correcting');
    expect(interview.effects).toEqual([]);
  });

  it('a follow-up that comes while they are mended is not read out, and waits beside the feedback', () => {
    const interview = rehearsal().starts().speaks().answers(misheard).on({ type: 'editAnswer' });
    interview.followUpIsOffered();
    expect(interview.does).toEqual(['addQuestion']);
    interview.isCoached(6).on({ type: 'cancelEdit' });
    expect(interview.state).toMatchObject({ phase: 'feedback', review: { followUp: { heard: false } } });
    interview.on({ type: 'answerFollowUp', at: 9 });
    expect(interview.state.phase).toBe('asking');
  });

  it('a follow-up that was asked already outlives the mending', () => {
    const interview = rehearsal().starts().speaks().answers(misheard).followUpIsOffered();
    interview.isCoached(5).skeletonShown().on({ type: 'editAnswer' });
    expect(interview.does).toEqual(['hush']);
    interview.on({ type: 'submitAnswer', text: meant, at: 5 }).isHeard(meant);
    interview.isCoached(7).skeletonShown();
    expect(interview.state).toMatchObject({ review: { followUp: { question: { followUpOf: 'q0' } } } });
  });

  it('that nobody heard can be typed after the feedback said so', () => {
    const interview = rehearsal().starts().speaks().answers('').isCoached(null).skeletonShown();
    expect(interview.on({ type: 'editAnswer' }).state.phase).toBe('correcting');
    interview.on({ type: 'submitAnswer', text: meant, at: 5 });
    expect(interview.effects[0]).toMatchObject({ type: 'reword', words: meant });
    expect(interview.attempt).toMatchObject({ transcript: meant, verbatim: null });
  });

  it('one may as well go on, try again or end', () => {
    expect(judged().on({ type: 'editAnswer' }).on({ type: 'nextQuestion', at: 3 }).state.phase).toBe(
      'asking',
    );
    expect(judged().on({ type: 'editAnswer' }).on({ type: 'retryQuestion' }).state.phase).toBe('asking');
    expect(judged().on({ type: 'editAnswer' }).on({ type: 'endInterview', at: 3 }).state.phase).toBe(
      'completed',
    );
  });
});

describe('rating oneself first', () => {
  it('the score waits for it, and both are kept', () => {
    const interview = rating().speaks().answers().isCoached(7).skeletonShown();
    expect(reviewOf(interview)).toMatchObject({
      selfRating: { wanted: true, value: null },
      sheet: null,
      takes: [{ overall: null, content: null, parts: [] }],
    });
    interview.on({ type: 'rateSelf', rating: 6 });
    expect(interview.effects).toEqual([{ type: 'rateAttempt', attemptId: interview.attempt.id, rating: 6 }]);
    expect(reviewOf(interview)).toMatchObject({
      selfRating: { wanted: false, value: 6 },
      sheet: { overall: 7 },
    });
  });

  it('hides the coach’s own points too, which are never shown', () => {
    const interview = rating().speaks().answers().isCoached(7).skeletonShown();
    const { state } = interview;
    if (state.phase !== 'feedback' || !state.review.feedback)
      throw new Error('The rehearsal has no feedback.');
    const feedback = { ...state.review.feedback, content: coachFeedback };
    const review = { ...state.review, feedback };
    const seen = toReviewView(state.going, review, { mayShowAnswers: true, isLast: false, mayWrapUp: false });
    expect(seen.sections).toHaveProperty('content_feedback');
    expect(seen.sections).not.toHaveProperty('scoring');
  });

  it('can be left out', () => {
    const interview = rating().speaks().answers().isCoached(7).skeletonShown();
    interview.on({ type: 'rateSelf', rating: null });
    expect(interview.effects).toEqual([]);
    expect(reviewOf(interview)).toMatchObject({
      selfRating: { wanted: false, value: null },
      sheet: { overall: 7 },
    });
  });

  it('is asked once: what was given cannot be changed once the score is seen', () => {
    const interview = rating().speaks().answers().isCoached(7).skeletonShown();
    interview.on({ type: 'rateSelf', rating: 3 }).on({ type: 'rateSelf', rating: 9 });
    expect(interview.effects).toEqual([]);
    expect(reviewOf(interview).selfRating.value).toBe(3);
  });

  it('is not asked where nobody wished it, nor where there is no score', () => {
    expect(reviewOf(judged()).selfRating.wanted).toBe(false);
    const unscored = rating().speaks().answers('').isCoached(null).skeletonShown();
    expect(reviewOf(unscored)).toMatchObject({ selfRating: { wanted: false }, notScored: 'tooShort' });
    expect(judged().on({ type: 'rateSelf', rating: 4 }).effects).toEqual([]);
  });

  it('a hidden take does not betray itself by taking the ring from another', () => {
    const interview = rating()
      .speaks()
      .answers()
      .isCoached(5)
      .skeletonShown()
      .on({ type: 'rateSelf', rating: 5 });
    interview.on({ type: 'retryQuestion' }).speaks().answers().isCoached(9).skeletonShown();
    expect(reviewOf(interview).takes.map((take) => take.best)).toEqual([true, false]);
    expect(reviewOf(interview).previousOverall).toBeNull();
    interview.on({ type: 'rateSelf', rating: 8 });
    expect(reviewOf(interview).takes.map((take) => take.best)).toEqual([false, true]);
  });
});
