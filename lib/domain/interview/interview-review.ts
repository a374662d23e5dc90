import { capState } from '@/lib/domain/cost/cap';
import type { InterviewEffect } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { newLine, withTake } from './interview-moves';
import { currentQuestion, primaryQuestions, type Going, type Review } from './interview-state';
import type { Line } from './line';
import type { Question } from '@/lib/domain/questions/question';
import { isRepeat } from '@/lib/domain/questions/repeats';

type Grown = { going: Going; review: Review; effects: readonly InterviewEffect[] };

/**
 * Everything that is asked anyway: the planned questions, and what they may become. Follow-ups are left out: the same
 * words ask something else of another answer.
 */
const plannedTexts = (going: Going): string[] => [
  ...primaryQuestions(going).flatMap(({ text, wordedFrom }) => (wordedFrom ? [text, wordedFrom] : [text])),
  ...Object.values(going.spares).flatMap(({ gentler, deeper }) =>
    [gentler, deeper].filter((text) => text !== null),
  ),
];

/**
 * The follow-up as a question of its own, asked at once while the feedback is read. At most one per question, and
 * none to a follow-up, whatever anybody says; one that was offered to an earlier take and never answered is
 * offered again, without being spoken a second time. None where the interview may cost no more, and none that asks what
 * is asked anyway.
 */
function offered(going: Going, review: Review, text: string): Grown | null {
  const parent = currentQuestion(going);
  // A conversation asks its own, while it lasts.
  if (parent.followUpOf !== null || review.followUp || going.debriefing) return null;
  if (capState(going.cost, going.costCap) === 'reached') return null;
  const earlier = going.questions.find((question) => question.followUpOf === parent.id);
  if (earlier) {
    if ((going.takes[earlier.id] ?? []).length > 0) return null;
    const again = lineFor(going, earlier);
    return {
      going: again.going,
      review: { ...review, followUp: { question: earlier, line: again.line, speaking: false, heard: false } },
      effects: [],
    };
  }
  if (isRepeat(text, plannedTexts(going))) return null;
  const question: Question = {
    ...parent,
    id: `${parent.id}.follow-up`,
    text,
    followUpOf: parent.id,
    source: 'coach',
  };
  const at = going.questions.findIndex((candidate) => candidate.id === parent.id);
  const made = lineFor({ ...going, questions: going.questions.toSpliced(at + 1, 0, question) }, question);
  return {
    going: made.going,
    review: { ...review, followUp: { question, line: made.line, speaking: true, heard: false } },
    effects: [
      { type: 'addQuestion', question },
      { type: 'say', line: made.line },
    ],
  };
}

function lineFor(going: Going, question: Question): { going: Going; line: Line } {
  const made = newLine(going, question.text, 'followUp');
  return { going: made.going, line: { ...made.line, questionId: question.id } };
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
      return { going, review: { ...review, followUp: { ...followUp, speaking: false, heard } }, effects: [] };
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
        going: withTake({ ...going, notice: event.notice ?? going.notice }, coached, feedback.sheet),
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
