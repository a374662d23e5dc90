import type { LobbyChoice } from '@/lib/domain/interview/lobby';

/** One end of the range that an interview is expected to stay within. */
export type Edge = 'low' | 'high';

/** How much is expected to be said: seconds and counts of a whole interview. */
export type ExpectedTalk = {
  /** Answers that are reviewed, follow-ups included. */
  answers: number;
  candidateSeconds: number;
  /** Stretches that the interviewer says at one go. */
  lines: number;
  interviewerSeconds: number;
};

/**
 * What the estimate assumes, low end first. Nothing of it was measured on candidates; it is shown as a range for that
 * reason. Lines follow the bank: half of its questions have up to 81 characters, nine in ten up to 101, at 13
 * characters a second. Takes again are not foreseen: they cost what the answer cost.
 */
const assumed = {
  low: { answer: 90, followUps: 0, line: 7, remark: 3, ownTurn: 15, cycle: 300 },
  high: { answer: 150, followUps: 1, line: 10, remark: 6, ownTurn: 40, cycle: 150 },
} as const;
const followUpSeconds = 60;

/** Lines besides the questions: hello and goodbye; in a whole interview also small talk, company and wrap-up, replies. */
const openingLines = { straight: 0, welcome: 2, whole: 7 } as const;
/** What the candidate says in small talk and at the wrap-up. */
const ownTurns = { straight: 0, welcome: 0, whole: 2 } as const;

/**
 * How much is said at one end of the range. A time budget holds a question for each 5 (low) or 2.5 minutes (high),
 * and speech never fills more than the budget. An answer's limit is taken for its length where it is shorter, and as
 * the upper end where it is longer.
 */
export function expectedTalk(choice: LobbyChoice, edge: Edge): ExpectedTalk {
  const { line, remark, ownTurn, followUps, cycle } = assumed[edge];
  const questions =
    choice.minutes === null ? choice.questionCount : Math.floor((choice.minutes * 60) / cycle);
  const followed = questions * followUps;
  const own = ownTurns[choice.opening];
  const handOvers = choice.personaIds.length > 1 ? questions - 1 : 0;
  const remarks = Math.max(0, questions - 1) + handOvers;
  const lines = openingLines[choice.opening] + questions + followed;
  const answered = questions * answerSeconds(choice, edge) + followed * followUpSeconds + own * ownTurn;
  const spoken = lines * line + remarks * remark;
  const budget = choice.minutes === null ? Infinity : choice.minutes * 60;
  return {
    answers: questions + followed,
    candidateSeconds: Math.min(answered, Math.max(0, budget - spoken)),
    lines: lines + remarks,
    interviewerSeconds: spoken,
  };
}

function answerSeconds({ answerLimit }: LobbyChoice, edge: Edge): number {
  const usual = assumed[edge].answer;
  if (answerLimit === null) return usual;
  return edge === 'high' ? answerLimit : Math.min(usual, answerLimit);
}
