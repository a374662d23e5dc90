import { z } from 'zod';

/**
 * The server's events that matter here, as they come over the wire. Fields that nothing hangs on are read leniently:
 * a strange `usage` must not hide that a response is over. Unknown fields are ignored.
 */
const optionalText = z.string().nullish().catch(null);
const count = z.number().nonnegative().catch(0);

export const ResponseUsage = z.object({
  input_token_details: z
    .object({
      text_tokens: count,
      audio_tokens: count,
      cached_tokens_details: z.object({ text_tokens: count, audio_tokens: count }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
  output_token_details: z.object({ text_tokens: count, audio_tokens: count }).nullish().catch(null),
});
export type ResponseUsage = z.infer<typeof ResponseUsage>;

export const TranscriptionUsage = z.union([
  z.object({ type: z.literal('duration'), seconds: z.number().nonnegative() }),
  z.object({
    type: z.literal('tokens'),
    input_token_details: z.object({ text_tokens: count, audio_tokens: count }).nullish().catch(null),
    input_tokens: count,
    output_tokens: count,
  }),
]);
export type TranscriptionUsage = z.infer<typeof TranscriptionUsage>;

export const WireError = z.object({
  code: optionalText,
  message: optionalText,
  type: optionalText,
  /** The client event that caused it. */
  event_id: optionalText,
});
export type WireError = z.infer<typeof WireError>;

/** `turn_detection` undefined means that the server did not say. */
const EffectiveSession = z.object({
  id: optionalText,
  /** Seconds since 1970, by the provider's clock. */
  expires_at: z.number().nullish().catch(null),
  instructions: optionalText,
  tools: z
    .array(z.object({ name: optionalText }))
    .nullish()
    .catch(null),
  output_modalities: z.array(z.string()).nullish().catch(null),
  audio: z
    .object({
      input: z
        .object({
          turn_detection: z.unknown(),
          transcription: z.object({ model: optionalText }).nullish().catch(null),
        })
        .optional(),
      output: z.object({ voice: z.unknown() }).optional(),
    })
    .optional()
    .catch(undefined),
});
export type EffectiveSession = z.infer<typeof EffectiveSession>;

/** A function call as it stands on the wire; whether its arguments are any good is judged elsewhere. */
const FunctionCall = z
  .object({
    type: z.literal('function_call'),
    call_id: z.string().max(200),
    name: z.string().catch(''),
    arguments: z.string().catch(''),
  })
  .transform(({ call_id: callId, name, arguments: given }) => ({ callId, name, arguments: given }));
export type WireCall = z.infer<typeof FunctionCall>;

const WireResponse = z.object({
  id: z.string(),
  /** The function calls among its items. */
  output: z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((item) => FunctionCall.safeParse(item).data ?? [])),
  status: optionalText,
  status_details: z
    .object({ error: WireError.nullish().catch(null), reason: optionalText })
    .nullish()
    .catch(null),
  metadata: z.record(z.string(), z.string()).nullish().catch(null),
  usage: ResponseUsage.nullish().catch(null),
});
export type WireResponse = z.infer<typeof WireResponse>;

const ServerEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('session.created'), session: EffectiveSession }),
  z.object({ type: z.literal('session.updated'), session: EffectiveSession }),
  z.object({ type: z.literal('error'), error: WireError }),
  z.object({ type: z.literal('response.created'), response: WireResponse }),
  z.object({ type: z.literal('response.done'), response: WireResponse }),
  z.object({
    type: z.literal('response.output_audio_transcript.delta'),
    response_id: z.string(),
    item_id: optionalText,
    delta: z.string(),
  }),
  z.object({
    type: z.literal('response.output_audio_transcript.done'),
    response_id: z.string(),
    item_id: optionalText,
    transcript: z.string(),
  }),
  z.object({
    type: z.literal('response.function_call_arguments.done'),
    response_id: z.string(),
    call_id: z.string().max(200),
    name: z.string().catch(''),
    arguments: z.string().catch(''),
  }),
  z.object({ type: z.literal('output_audio_buffer.started'), response_id: z.string() }),
  z.object({ type: z.literal('output_audio_buffer.stopped'), response_id: z.string() }),
  z.object({ type: z.literal('output_audio_buffer.cleared'), response_id: z.string() }),
  z.object({ type: z.literal('input_audio_buffer.speech_started'), item_id: z.string() }),
  z.object({ type: z.literal('input_audio_buffer.speech_stopped'), item_id: z.string() }),
  z.object({ type: z.literal('input_audio_buffer.committed'), item_id: z.string() }),
  z.object({
    type: z.literal('conversation.item.truncated'),
    item_id: z.string(),
    audio_end_ms: z.number().nonnegative(),
  }),
  z.object({
    type: z.literal('conversation.item.input_audio_transcription.delta'),
    item_id: z.string(),
    delta: optionalText,
  }),
  z.object({
    type: z.literal('conversation.item.input_audio_transcription.completed'),
    item_id: z.string(),
    transcript: z.string(),
    usage: TranscriptionUsage.nullish().catch(null),
  }),
  z.object({
    type: z.literal('conversation.item.input_audio_transcription.failed'),
    item_id: z.string(),
    error: WireError.nullish().catch(null),
  }),
]);
export type ServerEvent = z.infer<typeof ServerEvent>;

const knownTypes: ReadonlySet<string> = new Set(ServerEvent.options.map((option) => option.shape.type.value));

/** `type` of garbage is null where not even that could be read. */
export type ReadServerEvent =
  | { kind: 'known'; event: ServerEvent }
  | { kind: 'unknown'; type: string }
  | { kind: 'garbage'; type: string | null };

const Typed = z.object({ type: z.string() });

/** Reads one message of the data channel. Never throws. */
export function parseServerEvent(text: string): ReadServerEvent {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'garbage', type: null };
  }
  const typed = Typed.safeParse(value);
  if (!typed.success) return { kind: 'garbage', type: null };
  const type = typed.data.type;
  if (!knownTypes.has(type)) return { kind: 'unknown', type: type.slice(0, 80) };
  const parsed = ServerEvent.safeParse(value);
  return parsed.success ? { kind: 'known', event: parsed.data } : { kind: 'garbage', type };
}
