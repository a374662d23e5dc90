/** What the provider does with the next `response.create` that does not dictate a line of its own. */
export type ScriptedReply =
  | { say: string }
  | { write: string }
  | { call: string; arguments: Record<string, unknown>; preamble?: string }
  | { fail: string; message?: string };

/** Lists that are consumed from the front; an empty list means the provider's own choice. */
export type Script = {
  /** Words of received audio, item by item, where no recogniser is installed or wanted. */
  transcripts: string[];
  /** Answers of the voice. */
  replies: ScriptedReply[];
  /** Whole answers of `/v1/responses` and `/v1/chat/completions`. */
  texts: string[];
  /** Sentences the ears may expect; they become the recogniser's language model. Never consumed. */
  hints: string[];
};

/** A script that leaves everything to the provider. */
export function emptyScript(): Script {
  return { transcripts: [], replies: [], texts: [], hints: [] };
}
