/** One answer as the candidate lived through it. */
export type AnswerOutcome = {
  interview: number;
  seconds: number;
  /** The longest silence on the tape within the answer was meant to be about this long. */
  mishap: string;
  /** Highest RMS of the interviewer that reached the candidate while they had the floor. */
  heard: number;
  feedback: 'scored' | 'notScored' | 'typed';
};

/** What the disk holds after the interviews. */
export type StoredAnswer = {
  attemptId: string;
  mode: string;
  words: number;
  soundSeconds: number | null;
  answerSeconds: number;
};

export type Outcome = {
  id: string;
  kind: string;
  interviews: number;
  answers: AnswerOutcome[];
  stored: StoredAnswer[];
  questions: string[][];
  repeated: string[];
  log: Record<string, number>;
  /** Minutes of sound on the disk, by speaker. */
  minutes: { candidate: number; interviewer: number };
  usage: object[];
  seconds: number;
  error: string | null;
};

/** Louder than this is a voice; a shut gate gives exactly 0. */
export const audible = 0.003;

/** A kept answer misses no more of its sound than this, seconds: the tap and the press lie so far apart. */
const tolerance = 1;

export const cutInsOf = (outcome: Outcome): number =>
  outcome.kind === 'conversation' ? 0 : outcome.answers.filter(({ heard }) => heard > audible).length;

/** Answers that were given and are not on the disk with their sound, or their words where they were typed. */
export function lostOf(outcome: Outcome): number {
  const missing = Math.max(0, outcome.answers.length - outcome.stored.length);
  const maimed = outcome.stored.filter(({ mode, words, soundSeconds, answerSeconds }) =>
    mode === 'typed' ? words === 0 : soundSeconds === null || soundSeconds < answerSeconds - tolerance,
  );
  return missing + (outcome.kind === 'conversation' ? 0 : maimed.length);
}
