import type { Failure } from '@/lib/domain/failure';
import type { Identifier } from '@/lib/domain/identifier';
import type { ConversationBrief, ConversationEvent } from './conversation';
import type { Line } from './line';
import type { MeteredUsage } from '@/lib/domain/usage';

/** How a line came to its end. `failed` means that the words are to be read instead. */
export type LineEnding = 'finished' | 'interrupted' | 'failed';

/**
 * What an interviewer reports, in domain words. Events of takes and lines that are over may still arrive;
 * the machine ignores them by their ids.
 */
export type InterviewerEvent =
  | { type: 'connecting' }
  | { type: 'ready' }
  | { type: 'connectionLost'; failure: Failure }
  | { type: 'lineStarted'; lineId: Identifier }
  /** What has been said so far of the line, as the voice really says it (subtitle). */
  | { type: 'lineWords'; lineId: Identifier; text: string }
  | { type: 'lineEnded'; lineId: Identifier; ending: LineEnding }
  /** What was said is not the line that was given; comes before its `lineEnded`. */
  | { type: 'lineDiffered'; lineId: Identifier; said: string }
  | { type: 'used'; usage: MeteredUsage }
  /** Speech that nobody asked for; it was muted. */
  | { type: 'spokeUnasked' }
  /** A session near its limit was replaced by a fresh one between two turns. */
  | { type: 'rotated' }
  | ConversationEvent;

/** The words of a take: all of them, or as many as arrived, with what stood in the way. */
export type HeardTake = { text: string; complete: boolean; failure: Failure | null };

/**
 * The one thing the session knows of a voice: it says lines, listens, and reports. It never decides.
 * While a take is open nothing is asked of the provider but to transcribe, and nothing of it is audible.
 *
 * `connect` resolves when it can speak and rejects with a {@link Failure} (as data); `close` during it rejects it too.
 * All other methods never throw. `close` is safe twice.
 */
export interface Interviewer {
  /** False where there is no recognition: the candidate types, or the words come from elsewhere. */
  readonly hears: boolean;
  /** False where it cannot lead a conversation by itself. */
  readonly converses: boolean;
  connect(): Promise<void>;
  say(line: Line): void;
  /** Cuts the present line off at once. */
  hush(): void;
  listen(takeId: Identifier): void;
  /** The candidate paused: what was said so far may be transcribed. */
  commitPause(takeId: Identifier): void;
  /** Seals the take and waits for its words (bounded). */
  finish(takeId: Identifier): Promise<HeardTake>;
  discard(takeId: Identifier): void;
  /**
   * Conversation mode: from here on the voice hears and answers by itself, until `endConversation`. Called again it
   * replaces the brief. Nothing where it does not converse.
   */
  converse(brief: ConversationBrief): void;
  /** In a conversation: what the candidate says from here on belongs to this take, until another is named. */
  attend(takeId: Identifier): void;
  /** Silent again, as before `converse`; what has been heard may still be asked for with `finish`. Safe twice. */
  endConversation(): void;
  onEvent(listener: (event: InterviewerEvent) => void): () => void;
  close(): void;
}
