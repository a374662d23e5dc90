import type { Failure } from '@/lib/domain/failure';
import type { MeteredUsage } from '@/lib/domain/usage';
import type { Prompt } from './prompts';

/** How a call ended; `failure` null means that the text is complete. Usage is null where none was reported. */
export type CallOutcome = { failure: Failure | null; usage: MeteredUsage | null };

/** Milliseconds without any sign of life, and altogether. */
export type Patience = { stall: number; total: number };

/**
 * One way to a model: the Responses interface, chat completions, or the browser's own model. What comes back is text
 * that should be the contract's JSON; nobody below this line believes that it is.
 */
export type Wire = {
  /** The model's name as it is kept with the feedback. */
  modelVersion: string;
  /** Little room: the short prompt is sent, and only those sections are asked for that need judgement. */
  compact: boolean;
  /** `onText` gets the text as it arrives. Never throws; a stopped signal ends the call at once (`coachUnavailable`). */
  ask(prompt: Prompt, signal: AbortSignal, onText: (delta: string) => void): Promise<CallOutcome>;
};
