import type { Attempt } from '@/lib/domain/attempt';
import type { Failure } from '@/lib/domain/failure';
import type { Criterion } from '@/lib/domain/coaching/score-sheet';
import type { Feedback, FeedbackDraft } from '@/lib/domain/coaching/feedback';
import type { Identifier, Instant } from '@/lib/domain/identifier';
import type { InterviewRecord } from './interview-record';
import type { Job } from '@/lib/domain/job';
import type { Line } from './line';
import type { Persona } from '@/lib/domain/persona';
import type { Question } from '@/lib/domain/questions/question';

/** A finished take as the dots show it. */
export type TakeSummary = {
  attemptId: Identifier;
  take: number;
  overall: number | null;
  mode: 'spoken' | 'typed';
  recordingId: Identifier | null;
  /** Length of its sound; null where none was measured. */
  seconds: number | null;
  /** Halves and parts of its score; empty while it has none. */
  content: number | null;
  delivery: number | null;
  parts: readonly { criterion: Criterion; value: number | null }[];
};

/** How the voice is connected; `absent` before the first connection and after the end. */
export type ConnectionState = 'absent' | 'connecting' | 'ready' | 'lost';

/** What every phase of a running interview has. */
export type Going = {
  interview: InterviewRecord;
  job: Job | null;
  persona: Persona;
  candidateName: string;
  /** Primary questions in order, each followed by its follow-up once that was asked. */
  questions: readonly Question[];
  currentId: Identifier;
  takes: Readonly<Record<Identifier, readonly TakeSummary[]>>;
  connection: ConnectionState;
  /** False where the voice has no ears: the candidate types what was said. */
  hears: boolean;
  /** Counts takes and lines, so that each has an id of its own without chance. */
  round: number;
  notice: Failure | null;
};

/** The take that is open now. */
export type OpenTake = {
  attemptId: Identifier;
  take: number;
  mode: 'spoken' | 'typed';
  startedAt: Instant;
};

/** The one follow-up of a question. It is spoken once, while the feedback is read; `heard` means to its end. */
export type OfferedFollowUp = { question: Question; line: Line; speaking: boolean; heard: boolean };

/** What is known of the attempt under review; grows while the coach streams. */
export type Review = {
  attempt: Attempt;
  draft: FeedbackDraft | null;
  feedback: Feedback | null;
  failure: Failure | null;
  followUp: OfferedFollowUp | null;
  savedStoryId: Identifier | null;
  /** True once the candidate has rated the take or asked for the score without. */
  rated: boolean;
};

export type InterviewState =
  | { phase: 'lobby'; notice: Failure | null; resumable: Going | null }
  /** `waiting` is the interview that could be resumed before another was started; it is there again if that fails. */
  | { phase: 'preparing'; going: Going; resuming: boolean; waiting: Going | null }
  | { phase: 'intro'; going: Going; line: Line; said: string }
  | { phase: 'asking'; going: Going; line: Line; said: string }
  | {
      phase: 'listening';
      going: Going;
      open: OpenTake;
      /** As the finish button shows it, with its hysteresis. */
      voice: 'speaking' | 'silent';
      /** True when the microphone has given nothing but silence since the start. */
      deaf: boolean;
    }
  | {
      phase: 'processing';
      going: Going;
      open: OpenTake;
      stage: 'sealing' | 'transcribing' | 'coaching';
      /** The skeleton stays at least 800 ms, so that nothing flickers by. */
      skeletonDone: boolean;
      review: Review | null;
    }
  /** The sound is kept, the words are not known: the candidate types them. */
  | { phase: 'wording'; going: Going; attempt: Attempt }
  | { phase: 'feedback'; going: Going; review: Review }
  /** The words are known and the candidate mends them; the coach goes on with those it was given. */
  | { phase: 'correcting'; going: Going; review: Review }
  | { phase: 'completed'; going: Going };

/** Something worth showing is there: numbers, a result, or the honest lack of one. */
export const hasSomething = (review: Review | null): review is Review =>
  review !== null && (review.draft?.sheet != null || review.feedback !== null || review.failure !== null);

/** The start: nothing is going on. */
export const inLobby = (notice: Failure | null = null, resumable: Going | null = null): InterviewState => ({
  phase: 'lobby',
  notice,
  resumable,
});

/** The running interview, or null in the lobby. */
export const goingOf = (state: InterviewState): Going | null =>
  state.phase === 'lobby' ? null : state.going;

/** The question that is being asked, answered or reviewed. */
export function currentQuestion(going: Going): Question {
  const question = going.questions.find((candidate) => candidate.id === going.currentId);
  if (!question) throw new Error(`No question ${going.currentId} in this interview.`);
  return question;
}

/** Primary questions only. */
export const primaryQuestions = (going: Pick<Going, 'questions'>): Question[] =>
  going.questions.filter((question) => question.followUpOf === null);

/** The next primary question after the current one, or null at the end. */
export function nextPrimary(going: Going): Question | null {
  const position = currentQuestion(going).position;
  return primaryQuestions(going).find((question) => question.position > position) ?? null;
}
