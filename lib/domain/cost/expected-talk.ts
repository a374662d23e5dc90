import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { questionsFor } from '@/lib/domain/questions/question-count';

/** One end of the range that an interview is expected to stay within. */
export type Edge = 'low' | 'high';

/** How much is expected to be said: seconds and counts of a whole interview. */
export type ExpectedTalk = {
  questions: number;
  /** Answers that are reviewed: follow-ups too in Coach mode, where each is an answer of its own. */
  answers: number;
  candidateSeconds: number;
  /** Stretches that the interviewer says at one go: lines in Coach mode, turns in a conversation. */
  stretches: number;
  interviewerSeconds: number;
};

/**
 * What the estimate assumes, in seconds and counts. Nothing of it was measured on candidates; it is shown as a range
 * for that reason. Lines follow the bank: half of its questions have up to 81 characters, nine in ten up to 101, at
 * 13 characters a second. Takes again are not foreseen: they cost what the answer cost.
 */
const assumed = {
  low: { answer: 90, followUps: 0, line: 7, remark: 3, ownTurn: 15, turns: 2 },
  high: { answer: 150, followUps: 1, line: 10, remark: 6, ownTurn: 40, turns: 3 },
} as const;
const followUpSeconds = 60;

/** Of a conversation's time budget: the candidate's share, the interviewer's, and turns in a minute. */
const conversed = {
  low: { candidate: 0.6, interviewer: 0.2, turns: 0.7 },
  high: { candidate: 0.7, interviewer: 0.25, turns: 1.2 },
} as const;

/** Lines besides the questions: hello and goodbye; in a whole interview also small talk, company and wrap-up, replies. */
const openingLines = { straight: 0, welcome: 2, whole: 7 } as const;
/** What the candidate says in small talk and at the wrap-up. */
const ownTurns = { straight: 0, welcome: 0, whole: 2 } as const;

/**
 * How much is said at one end of the range, with as many questions as an interview plans (`questionsFor`). An answer's
 * limit is taken for its length where it is shorter, and as the upper end where it is longer. Speech never fills more
 * than a time budget; a conversation fills most of it.
 */
export function expectedTalk(choice: LobbyChoice, edge: Edge): ExpectedTalk {
  const { line, remark, ownTurn, followUps, turns } = assumed[edge];
  const seconds = choice.minutes === null ? Infinity : choice.minutes * 60;
  const questions = questionsFor(choice.minutes, choice.questionCount);
  const followed = questions * followUps;
  const own = ownTurns[choice.opening];
  const opening = openingLines[choice.opening];
  const handOvers = choice.personaIds.length > 1 ? questions - 1 : 0;
  const remarks = Math.max(0, questions - 1) + handOvers;
  const answered = questions * answerSeconds(choice, edge) + followed * followUpSeconds + own * ownTurn;
  const spoken = (opening + questions + followed) * line + remarks * remark;
  const isConversation = choice.turnMode === 'conversation';
  const counts = { questions, answers: isConversation ? questions : questions + followed };
  if (isConversation && choice.minutes !== null) {
    const share = conversed[edge];
    return {
      ...counts,
      candidateSeconds: seconds * share.candidate,
      stretches: Math.ceil(choice.minutes * share.turns),
      interviewerSeconds: seconds * share.interviewer,
    };
  }
  return {
    ...counts,
    candidateSeconds: Math.min(answered, Math.max(0, seconds - spoken)),
    stretches: isConversation ? opening + questions * turns : opening + questions + followed + remarks,
    interviewerSeconds: spoken,
  };
}

function answerSeconds({ answerLimit }: LobbyChoice, edge: Edge): number {
  const usual = assumed[edge].answer;
  if (answerLimit === null) return usual;
  return edge === 'high' ? answerLimit : Math.min(usual, answerLimit);
}
