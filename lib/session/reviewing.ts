import type { Attempt } from '@/lib/domain/attempt';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { Provider } from '@/lib/domain/provider';
import type { Question } from '@/lib/domain/questions/question';
import { keepFeedback, readFeedback } from '@/lib/store/feedback';
import { readAttempt, rewordAttempt, updateAttempt } from '@/lib/store/attempts';
import { storeFailure } from '@/lib/store/failure';
import { failure } from '@/lib/domain/failure';
import { excerptFor } from './excerpt-for';
import type { Services } from './services';
import { unsavedOf } from './unsaved';
import type { UsageBook } from './usage-book';

type Report = (event: InterviewEvent) => void;

/**
 * Has attempts coached. One attempt is coached once: a second request while the first is under way is dropped,
 * and feedback that is stored already is given back without asking anybody.
 */
export function createReviewing(
  services: Services,
  book: UsageBook,
): {
  review(
    attempt: Attempt,
    question: Question,
    going: Going,
    provider: Provider,
    report: Report,
  ): Promise<void>;
  /** Lets go of a review under way: nothing more is heard of it. Safe where there is none. */
  stop(attemptId: string): void;
  close(): void;
} {
  const { database } = services;
  const underWay = new Map<string, AbortController>();

  /**
   * False where the disk has other words for the attempt and does not take these: then a score would be kept beside
   * words that did not earn it.
   */
  async function wordsAreWritten(attempt: Attempt): Promise<boolean> {
    const { id, transcript } = attempt;
    const stored = await readAttempt(database, id);
    if (!stored || transcript === null || stored.transcript === transcript) return true;
    const written =
      stored.transcript === null ? updateAttempt(database, attempt) : rewordAttempt(database, id, transcript);
    return written.then(
      () => true,
      () => false,
    );
  }

  async function coached(
    attempt: Attempt,
    question: Question,
    going: Going,
    provider: Provider,
    signal: AbortSignal,
    report: Report,
  ): Promise<void> {
    const isWritten = await wordsAreWritten(attempt);
    // What stands there of other words is no judgement of these.
    const stored = isWritten ? await readFeedback(database, attempt.id) : null;
    // The built-in coach only stands in: once the provider can be reached again, it is asked.
    const isStandIn = stored?.coach === 'builtIn' && provider.kind !== 'device';
    if (stored && !isStandIn) return report({ type: 'reviewed', feedback: stored, notice: null });
    const parent = going.questions.find((candidate) => candidate.id === question.followUpOf);
    const resumeExcerpt = await excerptFor(services, question, going, provider);
    const outcome = await services.createCoach(provider).review(
      {
        attempt: {
          id: attempt.id,
          transcript: attempt.transcript ?? '',
          verbatim: attempt.verbatim,
          mode: attempt.mode,
        },
        interviewId: attempt.interviewId,
        question,
        parentQuestionText: parent?.text ?? null,
        job: going.job,
        resumeExcerpt,
        delivery: attempt.delivery,
        history: (going.takes[question.id] ?? []).filter((take) => take.attemptId !== attempt.id),
        language: going.interview.language,
        candidateName: going.candidateName,
        practice: going.interview.practice,
      },
      signal,
      (event) => {
        switch (event.type) {
          case 'followUp':
            return report({ type: 'followUpOffered', attemptId: attempt.id, text: event.text });
          case 'draft':
            return report({ type: 'draftGrew', draft: event.draft });
          case 'used':
            return book.add(attempt.interviewId, event.usage, provider);
        }
      },
    );
    // Its words have been mended meanwhile: what was said of the old ones is not kept.
    if (signal.aborted) return;
    if ('failure' in outcome) {
      if (isWritten) await updateAttempt(database, { ...attempt, state: 'failed', failure: outcome.failure });
      return report({ type: 'reviewFailed', attemptId: attempt.id, failure: outcome.failure });
    }
    let notice = outcome.notice ?? null;
    unsavedOf(services).coach(outcome.feedback);
    try {
      if (isWritten) await keepFeedback(database, outcome.feedback);
    } catch (error) {
      notice = storeFailure(error);
    }
    report({ type: 'reviewed', feedback: outcome.feedback, notice });
  }

  return {
    async review(attempt, question, going, provider, report) {
      if (underWay.has(attempt.id)) return;
      const review = new AbortController();
      const { signal } = review;
      underWay.set(attempt.id, review);
      const heard: Report = (event) => {
        if (!signal.aborted) report(event);
      };
      try {
        await coached(attempt, question, going, provider, signal, heard);
      } catch (error) {
        services.logger.warn('coaching broke', { name: error instanceof Error ? error.name : 'unknown' });
        heard({ type: 'reviewFailed', attemptId: attempt.id, failure: failure('unexpected') });
      } finally {
        if (underWay.get(attempt.id)?.signal === signal) underWay.delete(attempt.id);
      }
    },
    stop(attemptId) {
      underWay.get(attemptId)?.abort();
      underWay.delete(attemptId);
    },
    close() {
      for (const review of underWay.values()) review.abort();
      underWay.clear();
    },
  };
}
