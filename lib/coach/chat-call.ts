import type { OpenAI } from 'openai';
import type { Asked } from './asked';
import { ChatReading } from './chat-reading';
import { NoReply } from './manner';
import { schemaInWords } from './prompts';
import { mostOutputTokens } from './provider-client';
import type { CallOutcome } from './wire';

/**
 * One call of chat completions, streamed where the provider streams. Throws what the client throws, and `NoReply`
 * where what came is neither a stream nor a completion.
 */
export async function chatCall(client: OpenAI, asked: Asked): Promise<CallOutcome> {
  const { provider, prompt, errand, manner, signal, alive, onText } = asked;
  const { name, schema } = errand;
  const { instructions, input } = manner.format === 'schema' ? prompt : schemaInWords(prompt, schema);
  const format =
    manner.format === 'schema'
      ? { type: 'json_schema' as const, json_schema: { name, strict: true, schema } }
      : { type: 'json_object' as const };
  const response = await client.chat.completions
    .create(
      {
        model: provider.coachModel,
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: input },
        ],
        stream: manner.stream,
        ...(manner.stream && manner.usage ? { stream_options: { include_usage: true } } : {}),
        ...(manner.temperature ? { temperature: 0 } : {}),
        ...(manner.limit ? { max_tokens: mostOutputTokens } : {}),
        ...(manner.format === 'text' ? {} : { response_format: format }),
      },
      { signal },
    )
    .asResponse();
  const reading = new ChatReading(provider, errand.purpose, onText);
  // Some answer in one piece whatever they were asked, and some call a stream plain text.
  if (response.headers.get('content-type')?.includes('application/json')) {
    reading.take(await response.json());
  } else {
    const { Stream } = await import('openai/streaming');
    const controller = new AbortController();
    signal.addEventListener('abort', () => controller.abort(), { once: true });
    for await (const chunk of Stream.fromSSEResponse<unknown>(response, controller, client)) {
      alive();
      reading.take(chunk);
    }
  }
  if (!reading.heard && !signal.aborted) throw new NoReply();
  return reading.outcome;
}
