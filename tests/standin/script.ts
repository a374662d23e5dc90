/** What the provider does with the next `response.create` that does not dictate a line of its own. */
export type ScriptedReply =
  | { say: string }
  | { write: string }
  | { call: string; arguments: Record<string, unknown>; preamble?: string }
  | { fail: string; message?: string };

/** A function call; `arguments` is its raw text, good or bad. Without a `callId` it gets one of its own. */
export type ScriptedCall = { name: string; arguments: string; callId?: string };

/** What the voice does with its next turn of a conversation that it leads: speaks, calls, or both in one response. */
export type ConversationStep = { say?: string; calls?: ScriptedCall[] };

/** Lists that are consumed from the front; an empty list means the provider's own choice. */
export type Script = {
  /** Words of received audio, item by item, where no recogniser is installed or wanted. */
  transcripts: string[];
  /** Answers of the voice. */
  replies: ScriptedReply[];
  /** Turns of a voice that leads a conversation with tools; afterwards it leads by itself. */
  conversation: ConversationStep[];
  /** Whole answers of `/v1/responses` and `/v1/chat/completions`. */
  texts: string[];
  /** Sentences the ears may expect; they become the recogniser's language model. Never consumed. */
  hints: string[];
};

/** A script that leaves everything to the provider. */
export function emptyScript(): Script {
  return { transcripts: [], replies: [], conversation: [], texts: [], hints: [] };
}
