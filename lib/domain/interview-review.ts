import type { InterviewEffect } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { newLine, withTake } from './interview-moves';
import { currentQuestion, type Going, type Review } from './interview-state';
import type { Question } from './question';

type Grown = { going: Going; review: Review; effects: readonly InterviewEffect[] };

/** The follow-up as a question of its own, asked at once while the feedback is read. */
function offered(going: Going, review: Review, text: string): Grown | null {
  const parent = currentQuestion(going);
  const already = going.questions.some((question) => question.followUpOf === parent.id);
  // At most one per question, and none to a follow-up, whatever anybody says.
  if (parent.followUpOf !== null || already) return null;
  const question: Question = {
    ...parent,
    id: `${parent.id}.follow-up`,
    text,
    followUpOf: parent.id,
    source: 'coach',
  };
  const at = going.questions.findIndex((candidate) => candidate.id === parent.id);
  const questions = going.questions.toSpliced(at + 1, 0, question);
  const made = newLine({ ...going, questions }, text, 'followUp');
  const line = { ...made.line, questionId: question.id };
  return {
    going: made.going,
    review: { ...review, followUp: { question, line, heard: false } },
    effects: [
      { type: 'addQuestion', question },
      { type: 'say', line },
    ],
  };
}

/** The review after one more fact of the coach or of the voice; null where the event is not about it. */
export function grown(going: Going, review: Review, event: InterviewEvent): Grown | null {
  const { attempt, followUp } = review;
  switch (event.type) {
    case 'followUpOffered':
      return event.attemptId === attempt.id ? offered(going, review, event.text) : null;
    case 'lineEnded': {
      if (followUp?.line.id !== event.lineId) return null;
      const heard = event.ending === 'finished';
      return { going, review: { ...review, followUp: { ...followUp, heard } }, effects: [] };
    }
    case 'draftGrew':
      if (event.draft.attemptId !== attempt.id || review.feedback) return null;
      return { going, review: { ...review, draft: event.draft }, effects: [] };
    case 'reviewed': {
      const { feedback } = event;
      if (feedback.attemptId !== attempt.id) return null;
      const { overall, notScored } = feedback.sheet;
      const state = overall === null ? ('notScored' as const) : ('coached' as const);
      const coached = { ...attempt, state, overall, notScored, failure: null };
      return {
        going: withTake({ ...going, notice: event.notice ?? going.notice }, coached),
        review: { ...review, attempt: coached, feedback, draft: null, failure: null },
        effects: [],
      };
    }
    case 'reviewFailed':
      if (event.attemptId !== attempt.id) return null;
      return { going, review: { ...review, draft: null, failure: event.failure }, effects: [] };
    case 'storySaved':
      if (event.attemptId !== attempt.id) return null;
      return { going, review: { ...review, savedStoryId: event.storyId }, effects: [] };
    default:
      return null;
  }
}
