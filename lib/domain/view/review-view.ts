import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { scoresOf } from '@/lib/domain/interview/interview-moves';
import { currentQuestion, type Going, type Review } from '@/lib/domain/interview/interview-state';
import type { ReviewView, TakeView } from './view';

/** Dots of all takes; the best one is ringed (the later of equals). A hidden take shows nothing of its score. */
function takesOf(going: Going, currentId: string, isHidden: (attemptId: string) => boolean): TakeView[] {
  const takes = (going.takes[currentQuestion(going).id] ?? []).map((take) =>
    isHidden(take.attemptId) ? { ...take, ...scoresOf(null) } : take,
  );
  const best = takes.reduce<number | null>(
    (high, take) => (take.overall === null ? high : Math.max(high ?? 0, take.overall)),
    null,
  );
  const bestId = takes.findLast((take) => take.overall !== null && take.overall === best)?.attemptId;
  return takes.map((take) => ({
    ...take,
    parts: [...take.parts],
    best: take.attemptId === bestId,
    current: take.attemptId === currentId,
  }));
}

type Sections = ReviewView['sections'];

/** What the coach said, without its points: they would give away a score that is hidden, or that practice has not. */
function inWords({ scoring: _scoring, ...rest }: Partial<CoachFeedback>): Sections {
  return rest;
}

/** Feedback without what may not be seen in company: rewrite, notes and suggestion. */
function inCompany(sections: Sections): Sections {
  const { rewrite: _rewrite, coach_notes: _notes, library_suggestion: _suggestion, ...rest } = sections;
  return rest;
}

/** The score is not shown before the candidate has rated the take; where there is none, nothing is waited for. */
export function awaitsRating({ interview }: Going, { attempt, feedback, failure, rated }: Review): boolean {
  if (!interview.rateFirst || interview.practice || rated || attempt.selfRating !== null) return false;
  return failure === null && (feedback?.sheet.notScored ?? attempt.notScored) === null;
}

/** The review as the panel may see it. */
export function toReviewView(
  going: Going,
  review: Review,
  rules: { mayShowAnswers: boolean; isLast: boolean; mayWrapUp: boolean },
): ReviewView {
  const { attempt, draft, feedback } = review;
  const practice = going.interview.practice;
  const sections = inWords(feedback ? (feedback.content ?? {}) : (draft?.sections ?? {}));
  const wanted = awaitsRating(going, review);
  const sheet = practice || wanted ? null : (feedback?.sheet ?? draft?.sheet ?? null);
  const takes = takesOf(going, attempt.id, (id) => practice || (wanted && id === attempt.id));
  const before = takes.filter((take) => take.take < attempt.take && take.overall !== null).at(-1);
  return {
    attemptId: attempt.id,
    mode: attempt.mode,
    transcript: attempt.transcript ?? '',
    verbatim: attempt.verbatim,
    language: going.interview.language,
    selfRating: { wanted, value: attempt.selfRating },
    takes,
    previousOverall: wanted ? null : (before?.overall ?? null),
    sheet,
    notScored: practice ? 'practice' : (feedback?.sheet.notScored ?? attempt.notScored),
    delivery: attempt.delivery,
    coach: feedback?.coach ?? draft?.coach ?? null,
    sections: rules.mayShowAnswers ? sections : inCompany(sections),
    complete: feedback !== null || review.failure !== null,
    failure: review.failure,
    followUp: review.followUp && { text: review.followUp.question.text, heard: review.followUp.heard },
    saved: review.savedStoryId !== null,
    isLast: rules.isLast,
    practice,
    recordingId: attempt.recordingId,
    mayWrapUp: rules.mayWrapUp,
  };
}
