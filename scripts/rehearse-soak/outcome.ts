/** One answer as the candidate lived through it. */
export type AnswerOutcome = {
  interview: number;
  seconds: number;
  /** What befell network or browser during it, or `none`. */
  mishap: string;
  /** Highest RMS of the interviewer that reached the candidate while they had the floor. */
  heard: number;
  /** Highest RMS that the same ear measured since the answer before: the question, which proves that it hears. */
  asked: number;
  feedback: 'scored' | 'notScored' | 'typed';
};

/** What the disk holds after the interviews. */
export type StoredAnswer = {
  attemptId: string;
  mode: string;
  words: number;
  soundSeconds: number | null;
  answerSeconds: number;
  /** The longest silence within the answer, seconds, as measured on its recording; null where none was measured. */
  longestPause: number | null;
};

export type Outcome = {
  id: string;
  /** The build that was played, so that outcomes of an older one are not taken for it. */
  build: string;
  kind: string;
  interviews: number;
  answers: AnswerOutcome[];
  /** Answers that were given: those played, or in a conversation those that the voice asked to have saved. */
  given: number;
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

/** Interviews in which the ear was deaf: it heard no question either, so that its silence proves nothing. */
export function deafOf({ kind, answers }: Outcome): number {
  if (kind !== 'coach') return 0;
  const byInterview = Map.groupBy(answers, ({ interview }) => interview);
  return [...byInterview.values()].filter((all) => all.every(({ asked }) => asked <= audible)).length;
}

/** Answers that were given and are not on the disk with their sound, or their words where they were typed. */
export function lostOf({ kind, given, stored }: Outcome): number {
  const maimed = stored.filter(({ mode, words, soundSeconds, answerSeconds }) => {
    if (mode === 'typed') return words === 0;
    // An answer within a conversation begins where its words begin, and not with a press: only its sound is asked for.
    return soundSeconds === null || (kind !== 'conversation' && soundSeconds < answerSeconds - tolerance);
  });
  return Math.max(0, given - stored.length) + maimed.length;
}
