import type { Attempt } from '@/lib/domain/attempt';
import type { Failure } from '@/lib/domain/failure';
import type { Feedback, FeedbackDraft } from '@/lib/domain/coaching/feedback';
import type { Identifier, Instant } from '@/lib/domain/identifier';
import type { Going } from './interview-state';
import type { LineEnding } from './interviewer';
import type { InterviewPhase } from './interview-phase';
import type { Cost } from '@/lib/domain/cost/price';

/** What the candidate wants. */
export type CandidateEvent =
  | { type: 'start'; going: Going }
  | { type: 'resume' }
  | { type: 'discardResumable' }
  | { type: 'finishAnswer'; at: Instant }
  | { type: 'startOver'; at: Instant }
  | { type: 'typeInstead' }
  | { type: 'submitAnswer'; text: string; at: Instant }
  | { type: 'repeatQuestion' }
  | { type: 'skipQuestion'; at: Instant }
  | { type: 'retryQuestion' }
  | { type: 'answerFollowUp'; at: Instant }
  | { type: 'nextQuestion'; at: Instant }
  | { type: 'finishInterview'; at: Instant }
  | { type: 'endInterview'; at: Instant }
  | { type: 'tryAgain' }
  | { type: 'editAnswer' }
  | { type: 'cancelEdit' }
  | { type: 'rateSelf'; rating: number | null }
  /** To the phase after the questions: the candidate may ask. */
  | { type: 'wrapUp'; at: Instant }
  | { type: 'saveToLibrary' }
  | { type: 'dismissNotice' }
  | { type: 'backToLobby' };

/** What happened, as the services report it. Facts of takes and lines that are over are ignored by their ids. */
export type Fact =
  | {
      type: 'prepared';
      hears: boolean;
      /** False where the voice cannot lead a conversation: the interview is then one in Coach mode. */
      converses: boolean;
      /** How the voice is connected by now: it may have been lost again while the rest was made ready. */
      connection: 'ready' | 'lost';
      notice: Failure | null;
      at: Instant;
    }
  | { type: 'prepareFailed'; failure: Failure }
  | {
      type: 'connectionChanged';
      connection: 'connecting' | 'ready' | 'lost';
      failure: Failure | null;
      at: Instant;
    }
  | { type: 'lineWords'; lineId: Identifier; text: string }
  | { type: 'lineEnded'; lineId: Identifier; ending: LineEnding; at: Instant }
  | { type: 'voiceChanged'; attemptId: Identifier; voice: 'speaking' | 'silent' }
  | { type: 'microphoneDeaf'; attemptId: Identifier; deaf: boolean }
  | { type: 'microphoneLost'; failure: Failure; at: Instant }
  | { type: 'takeSealed'; attempt: Attempt }
  | { type: 'takeHeard'; attempt: Attempt; failure: Failure | null }
  | { type: 'followUpOffered'; attemptId: Identifier; text: string }
  | { type: 'draftGrew'; draft: FeedbackDraft }
  | { type: 'reviewed'; feedback: Feedback; notice: Failure | null }
  | { type: 'reviewFailed'; attemptId: Identifier; failure: Failure }
  | { type: 'storySaved'; attemptId: Identifier; storyId: Identifier }
  | { type: 'skeletonShown'; attemptId: Identifier }
  /** What was said in small talk or at the wrap-up; empty where nobody heard it. */
  | { type: 'chatHeard'; chatId: Identifier; text: string }
  | { type: 'costChanged'; cost: Cost; at: Instant }
  /** The conversation's own turns, as the voice reports them. */
  | { type: 'turnStarted' }
  | { type: 'turnWords'; text: string }
  | { type: 'turnEnded'; at: Instant }
  | { type: 'candidateSpeaking'; speaking: boolean }
  | { type: 'answerSaved'; questionIndex: number; at: Instant }
  | { type: 'phaseWanted'; phase: InterviewPhase; at: Instant }
  | { type: 'endWanted'; at: Instant }
  /** Something that changes nothing but has to be said: a full disk, company in the call. */
  | { type: 'troubled'; failure: Failure }
  /** The meeting's tab is gone (`notice` null), or somebody joined who has not agreed. Capture stops at once. */
  | { type: 'interrupted'; at: Instant; notice: Failure | null }
  | { type: 'recovered'; going: Going };

export type InterviewEvent = CandidateEvent | Fact;
