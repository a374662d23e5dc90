import type { Identifier } from '@/lib/domain/identifier';
import type { Job } from '@/lib/domain/job';
import type { InterviewPhase } from './interview-phase';

/** One finished utterance, as a new session is told of it. */
export type SaidBefore = { speaker: 'interviewer' | 'candidate'; text: string };

/** Everything a voice needs to lead a part of a conversation by itself. All texts but the persona's are untrusted. */
export type ConversationBrief = {
  personaId: Identifier;
  /** Where the conversation stands, and what is still to come, this phase first. */
  phases: readonly InterviewPhase[];
  /** The questions this persona asks now, in order; `index` counts the primary questions of the interview from 0. */
  questions: readonly { index: number; text: string; competency: string }[];
  /** How many there are in the whole interview. */
  questionCount: number;
  job: Pick<Job, 'title' | 'company' | 'summary'> | null;
  scenario: string;
  candidateName: string;
  /** The other interviewers of the panel. */
  colleagues: readonly { name: string; title: string }[];
  /** Whoever asks after this persona; null where it leads to the end. */
  next: string | null;
  /** What was said so far, the oldest first: a new session knows nothing. */
  history: readonly SaidBefore[];
};

/** What a voice reports while it leads the conversation. */
export type ConversationEvent =
  /** It begins to be heard, says more (all of the words so far), is done or was interrupted. */
  | { type: 'turnStarted'; turnId: Identifier }
  | { type: 'turnWords'; turnId: Identifier; text: string }
  | { type: 'turnEnded'; turnId: Identifier; interrupted: boolean }
  /** The candidate began or ceased to speak, as the provider's turn detection has it. */
  | { type: 'candidateSpeaking'; speaking: boolean }
  /**
   * One finished utterance of the candidate; `itemId` is the wire's and comes once. `takeId` is the take that was attended
   * to when it ended, however late its words come; null outside of answers.
   */
  | { type: 'candidateTurn'; itemId: Identifier; takeId: Identifier | null; text: string }
  /**
   * The voice holds the answer to be complete; it is then in the questions, whether it has said so or not. What it
   * remembers and thinks of the answer is left out: words and scores come from elsewhere. The last answer before a
   * hand-over is told once the hand-over has been heard (8 s at most): the next voice may begin.
   */
  | { type: 'answerSaved'; questionIndex: number }
  | { type: 'phaseWanted'; phase: InterviewPhase }
  /** Told once the goodbye has been heard (8 s at most). */
  | { type: 'endWanted' }
  /** A tool that does not exist, arguments that cannot be read, a phase out of order: answered, not acted on. */
  | { type: 'toolRefused'; tool: string; why: string };
