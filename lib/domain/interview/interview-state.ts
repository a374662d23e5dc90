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
import type { Spares } from '@/lib/domain/questions/difficulty';
import type { Cost } from '@/lib/domain/cost/price';
import type { InterviewPhase } from './interview-phase';

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
  /** Whether the coach has looked at it, with a score or without. */
  reviewed: boolean;
};

/** How the voice is connected; `absent` before the first connection and after the end. */
export type ConnectionState = 'absent' | 'connecting' | 'ready' | 'lost';

/** What every phase of a running interview has. */
export type Going = {
  interview: InterviewRecord;
  job: Job | null;
  /** Who asks, in the order of their turns; one of them, or a panel of two or three. */
  personas: readonly Persona[];
  candidateName: string;
  /** What a meeting or a presentation is about, in the candidate's words. */
  scenario: string;
  /** Which of the six phases the interview is in. */
  interviewPhase: InterviewPhase;
  /** Primary questions in order, each followed by its follow-up once that was asked. */
  questions: readonly Question[];
  /** How a planned question may be asked instead, by its id. */
  spares: Readonly<Record<Identifier, Spares>>;
  currentId: Identifier;
  takes: Readonly<Record<Identifier, readonly TakeSummary[]>>;
  connection: ConnectionState;
  /** False where the voice has no ears: the candidate types what was said. */
  hears: boolean;
  /** Counts takes and lines, so that each has an id of its own without chance. */
  round: number;
  notice: Failure | null;
  /**
   * When the interviewer first had the floor; null before. The time budget counts from here; where the wall clock
   * jumps, this moves along.
   */
  begunAt: Instant | null;
  /** The last moment that anything was reported at; null before the first, and where no time is kept. */
  seenAt: Instant | null;
  cost: Cost;
  /** US dollars this interview may cost; null without a limit. */
  costCap: number | null;
  /** False where it began with a provider that nobody bills: then no meter is shown until something costs money. */
  metered: boolean;
  /** Conversation mode: the answers so far, in the order of their questions. */
  answers: readonly Attempt[];
  /** After a conversation: the feedback to its answers is looked at one after another. */
  debriefing: boolean;
  /** The answer whose feedback is looked at, or was last; null before. */
  lookingAt: Identifier | null;
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
  /** Everything the interviewer says besides the questions; `going.interviewPhase` tells what. */
  | { phase: 'intro'; going: Going; line: Line; said: string }
  /** `lead` are words before the question (a hand-over, a kind transition), said first and shown nowhere else. */
  | { phase: 'asking'; going: Going; line: Line; lead: Line | null; said: string }
  /** Small talk, or the candidate's own questions at the wrap-up: the candidate has the floor, nothing is scored. */
  | {
      phase: 'chatting';
      going: Going;
      /** Names what is said now for the ears. */
      chatId: Identifier;
      /** False once it was handed over and a reply is on its way. */
      open: boolean;
      voice: 'speaking' | 'silent';
      startedAt: Instant;
    }
  /** Conversation mode: the voice leads, the machine keeps the answers. */
  | {
      phase: 'conversing';
      going: Going;
      speaker: 'interviewer' | 'candidate' | 'nobody';
      /** What the interviewer has said in its present or last turn. */
      said: string;
      /** The take of the question that is being spoken about; null before the first. */
      open: OpenTake | null;
      /** Whether the candidate has said anything in that take. */
      spoke: boolean;
      /** How many answers are being sealed. */
      sealing: number;
      ending: boolean;
    }
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
  /** `farewell` is said while the summary is read; the microphone is closed by then. */
  | { phase: 'completed'; going: Going; farewell: Line | null };

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

/** Whose turn it is to ask: they take turns, question by question. */
export function chairOf(going: Going): Persona {
  const { position } = currentQuestion(going);
  return personaAt(going, position);
}

/** Who asks the primary question of that position. */
export function personaAt({ personas }: Pick<Going, 'personas'>, position: number): Persona {
  const persona = personas[position % personas.length];
  if (!persona) throw new Error('An interview without an interviewer.');
  return persona;
}
