import type { Attempt } from '@/lib/domain/attempt';
import type { Identifier } from '@/lib/domain/identifier';
import type { Going, InterviewState, OpenTake, Review } from './interview-state';
import type { Line } from './line';
import type { Question } from '@/lib/domain/questions/question';

/** What is to be done, as data. The session acts; results come back as facts. */
export type InterviewEffect =
  /** Write the interview, its job and its questions. */
  | { type: 'openInterview'; going: Going }
  /** Microphone and voice, together; answers with `prepared` or `prepareFailed`. */
  | { type: 'prepare'; going: Going }
  | { type: 'say'; line: Line }
  | { type: 'hush' }
  | { type: 'addQuestion'; question: Question }
  /** Open recorder and ears for a take. */
  | { type: 'listen'; open: OpenTake; question: Question }
  | { type: 'discardTake'; attemptId: Identifier }
  /** The candidate types: nothing more of this take is sent to anybody. What was recorded stays. */
  | { type: 'stopHearing'; attemptId: Identifier }
  /** Seal the recording and write attempt and audio in one transaction; answers with `takeSealed`. */
  | { type: 'sealTake'; open: OpenTake; question: Question; typed: string | null; endedAt: number }
  /** Wait for the words and measure delivery; answers with `takeHeard`. `words` are given where they were typed. */
  | { type: 'hear'; attempt: Attempt; words: string | null }
  /**
   * Keep other words for an attempt, beside those that were recognised; stop and forget what was said of the old
   * ones. Answers with `takeHeard`.
   */
  | { type: 'reword'; attempt: Attempt; words: string }
  | { type: 'rateAttempt'; attemptId: Identifier; rating: number }
  /**
   * Coach the attempt; keeps the feedback; answers with drafts and `reviewed` or `reviewFailed`.
   * Twice for one attempt costs once.
   */
  | { type: 'review'; attempt: Attempt; question: Question; going: Going }
  | { type: 'saveStory'; review: Review; question: Question; going: Going }
  | { type: 'showSkeleton'; attemptId: Identifier }
  | { type: 'reconnect' }
  /** The candidate has the floor outside an answer: heard, never recorded as an attempt. */
  | { type: 'listenToChat'; chatId: Identifier }
  /** Answers with `chatHeard`. */
  | { type: 'hearChat'; chatId: Identifier; interviewId: Identifier }
  | { type: 'discardChat'; chatId: Identifier }
  /** Lets the voice of whoever asks now lead, from where `going` stands; called again after a reconnection. */
  | { type: 'converse'; going: Going }
  | { type: 'endConversation' }
  /** In a conversation: opens the recording of a question's answer; what is said belongs to it from now on. */
  | { type: 'attend'; open: OpenTake; question: Question }
  /** The microphone alone: the goodbye is said without it. */
  | { type: 'closeMicrophone' }
  | { type: 'updateInterview'; going: Going }
  /** Let go of microphone and voice. */
  | { type: 'release' };

/** The next state and what is to be done. Where an event means nothing in a state, the state comes back unchanged. */
export type Step = { state: InterviewState; effects: readonly InterviewEffect[] };
