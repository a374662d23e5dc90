/** What an HTTP endpoint may do instead of answering. `empty-400` is a 400 whose error strings are all empty. */
export type HttpFault =
  | 'none'
  | 'unauthorized'
  | 'forbidden'
  | 'rate-limited'
  | 'quota'
  | 'server-error'
  | 'empty-400'
  | 'html'
  | 'hang'
  | 'cut';

/** `no-ice`: the answer leads nowhere, the peer connection never connects. */
export type CallFault = HttpFault | 'no-ice';

/**
 * What a coaching request may meet. `cut-stream` ends the connection inside a JSON object; `malformed` sends text that
 * is not JSON; `incomplete` and `content-filter` end with `response.incomplete`; `failed` with `response.failed`.
 */
export type ReplyFault =
  HttpFault | 'cut-stream' | 'malformed' | 'incomplete' | 'content-filter' | 'failed' | 'refuse' | 'stall';

/** How the coach behind `/v1/responses` judges. All but `honest` break a rule that the product must enforce itself. */
export type CoachManner =
  | 'honest'
  | 'all-ten'
  | 'invent-numbers'
  | 'reorder'
  | 'score-eleven'
  | 'strings-for-numbers'
  | 'foreign-quotes'
  | 'long-winded'
  | 'obeys-candidate';

/**
 * How the path `/v1/responses` is met: `missing` is 404, `not-allowed` is 405, `greeted` is a friendly 200 with an
 * error in JSON, as one local server answers every path it does not know.
 */
export type ResponsesPath = 'spoken' | 'missing' | 'not-allowed' | 'greeted';

/** What a text request may not ask for; each is refused in the words of a different server. */
export type RefusedParameter =
  'json_schema' | 'json_object' | 'stream_options' | 'temperature' | 'max_tokens' | 'stream';

/**
 * How the voice that leads a conversation uses its tools: arguments that are not JSON, a tool that does not exist, a
 * phase before its time, or one call twice under the same id.
 */
export type ToolFault = 'none' | 'not-json' | 'unknown-tool' | 'phase-jump' | 'twice';

/** What comes around the JSON of a chat completion: thoughts in a field, thoughts in the text, a code fence, prose. */
export type Wrapping = 'none' | 'reasoning-field' | 'think-tags' | 'fence' | 'prose';

/**
 * Switches that may be thrown while the provider runs. An HTTP fault may be a list: one entry is spent for each
 * request, and an empty list means `none` (`['malformed']` spoils the first request only).
 */
export type Faults = {
  secrets: HttpFault | HttpFault[];
  calls: CallFault | CallFault[];
  models: HttpFault | HttpFault[];
  transcriptions: HttpFault | HttpFault[];
  responses: ReplyFault | ReplyFault[];
  coach: CoachManner;
  responsesPath: ResponsesPath;
  refuses: RefusedParameter[];
  wrapping: Wrapping;
  /** `plain`: a stream that is not called one. `whole`: one piece of JSON, whatever was asked for. */
  chatContent: 'stream' | 'plain' | 'whole';
  /** Milliseconds added before every HTTP answer and every first token. */
  latencyMs: number;
  /** In-session transcription of committed audio. */
  transcription: 'none' | 'never' | 'failed' | 'empty';
  /** One entry is spent for each response that calls a tool. */
  tools: ToolFault | ToolFault[];
  /** What becomes of a `response.create`. */
  reply: 'none' | 'never' | 'failed' | 'silent';
  /** Unknown events: a few now and then, none at all, or a flood. */
  unknownEvents: 'few' | 'none' | 'flood';
  /** Every fifth frame is preceded by half a JSON object and by a known event with wrong fields. */
  garbage: boolean;
  /** Speaks on its own every so many milliseconds; null is manners. */
  speakUnaskedEveryMs: number | null;
  /** Goes on speaking whatever it is told: neither `response.cancel` nor `output_audio_buffer.clear` is obeyed. */
  ignoresCancel: boolean;
  /** Once begun, audio never stops. */
  endlessAudio: boolean;
  /** Sends `output_audio_buffer.stopped` without its `started`. */
  stoppedWithoutStarted: boolean;
  /** Closes the data channel this long after it opened. */
  closeChannelAfterMs: number | null;
  /** Cuts the peer connection this long after it opened. */
  dropAfterMs: number | null;
  /** Length of a session before `session_expired`, in seconds. */
  sessionSeconds: number;
};

/** A well-behaved provider. */
export const NO_FAULTS: Readonly<Faults> = {
  secrets: 'none',
  calls: 'none',
  models: 'none',
  transcriptions: 'none',
  responses: 'none',
  coach: 'honest',
  responsesPath: 'spoken',
  refuses: [],
  wrapping: 'none',
  chatContent: 'stream',
  latencyMs: 0,
  transcription: 'none',
  tools: 'none',
  reply: 'none',
  unknownEvents: 'few',
  garbage: false,
  speakUnaskedEveryMs: null,
  ignoresCancel: false,
  endlessAudio: false,
  stoppedWithoutStarted: false,
  closeChannelAfterMs: null,
  dropAfterMs: null,
  sessionSeconds: 3600,
};

/** The fault for the next request of an endpoint; spends one entry where a list was given. */
export function spendFault<Fault extends string>(
  faults: Record<string, unknown>,
  endpoint: 'secrets' | 'calls' | 'models' | 'transcriptions' | 'responses' | 'tools',
): Fault | 'none' {
  const set = faults[endpoint] as Fault | Fault[];
  if (!Array.isArray(set)) return set;
  return set.shift() ?? 'none';
}

/** Takes over the known switches of a foreign object; throws a `TypeError` that names an unknown one. */
export function mergeFaults(faults: Faults, changes: Record<string, unknown>): void {
  for (const name of Object.keys(changes)) {
    if (!(name in NO_FAULTS)) throw new TypeError(`There is no fault called ${name}.`);
  }
  Object.assign(faults, changes);
}
