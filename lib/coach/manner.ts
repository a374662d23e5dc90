import { reasons } from './provider-client';

/**
 * How a provider wants to be asked. Nobody announces it, so it is found out by trying: from the strictest manner down,
 * one step for each refusal that names what it refuses.
 */
export type Manner = {
  path: 'responses' | 'chat';
  /** The contract as a strict schema; any JSON object, with the schema in the prompt; plain text that should be JSON. */
  format: 'schema' | 'object' | 'text';
  temperature: boolean;
  /** Token counts are asked for in the stream. */
  usage: boolean;
  /** The length of the answer is limited. */
  limit: boolean;
  stream: boolean;
};

/** Where a provider is met for the first time. */
export const firstManner = (model: string): Manner => ({
  path: 'responses',
  format: 'schema',
  temperature: !reasons(model),
  usage: true,
  limit: true,
  stream: true,
});

/** What was found out, by address and model; it lives as long as its owner, so that each detour is made once. */
export type Manners = Map<string, Manner>;

/** An answer with status 200 that is none: a login page, or a server that greets every path it does not know. */
export class NoReply extends Error {
  constructor() {
    super('the reply is no answer of a model');
  }
}

/** A refusal as far as it can be read: what the server says is wrong, in one string. */
function refusalOf(error: unknown): { status: number; said: string } | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const named = ['code', 'param'].map((key) => (key in error ? String(Reflect.get(error, key) ?? '') : ''));
  return { status: error.status, said: `${error.message} ${named.join(' ')}`.toLowerCase() };
}

const noSuchModel = /model_not_found|model[^.]{0,80}(?:not found|not exist|not available)/;
const noSuchPath =
  /not (?:supported|implemented|available|allowed)|unsupported|unexpected endpoint|unknown (?:endpoint|url|path|request)|no route|invalid url/;
const refusals = {
  usage: /stream_options|include_usage/,
  temperature: /temperature/,
  limit: /max_(?:output_|completion_)?tokens/,
  // "This response_format type is unavailable now", "'response_format.type' must be …", "json mode is not supported".
  format:
    /response_format|response format|json_schema|json_object|json mode|structured output|text\.format|schema|grammar/,
  stream: /\bstream(?:ing|ed)?\b/,
} as const;

/**
 * The next manner to try, or null where the error is about something else: a refused key, an empty purse, a network
 * or a server that is down say nothing about how to ask. Every step gives up one thing, so there are few of them.
 */
export function humbler(manner: Manner, error: unknown): Manner | null {
  const overChat: Manner | null =
    manner.path === 'responses'
      ? { ...manner, path: 'chat', format: 'schema', usage: true, limit: true, stream: true }
      : null;
  if (error instanceof NoReply) return overChat;
  const refusal = refusalOf(error);
  if (!refusal) return null;
  const { status, said } = refusal;
  if (status === 405 || status === 501) return overChat;
  if (status !== 400 && status !== 404 && status !== 422) return null;
  if (noSuchModel.test(said)) return null;
  if (manner.usage && manner.path === 'chat' && refusals.usage.test(said)) return { ...manner, usage: false };
  if (manner.temperature && refusals.temperature.test(said)) return { ...manner, temperature: false };
  if (manner.limit && refusals.limit.test(said)) return { ...manner, limit: false };
  if (manner.format !== 'text' && refusals.format.test(said))
    return { ...manner, format: manner.format === 'schema' ? 'object' : 'text' };
  if (manner.stream && manner.path === 'chat' && refusals.stream.test(said))
    return { ...manner, stream: false };
  return status === 404 || noSuchPath.test(said) ? overChat : null;
}
