import type { OpenAI } from 'openai';
import type { ResponseStreamEvent, ResponseUsage } from 'openai/resources/responses/responses';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Provider } from '@/lib/domain/provider';
import { noUsage, type MeteredUsage } from '@/lib/domain/usage';
import type { Asked } from './asked';
import { streamFailure } from './call-failure';
import { NoReply } from './manner';
import { mostOutputTokens, reasons } from './provider-client';
import { schemaInWords } from './prompts';
import type { CallOutcome } from './wire';

/** One streamed Responses call. Throws what the client throws, and `NoReply` where nothing came that is a stream. */
export async function responsesCall(client: OpenAI, asked: Asked): Promise<CallOutcome> {
  const { provider, prompt, errand, manner, signal, alive, onText } = asked;
  const { name, schema } = errand;
  const { instructions, input } = manner.format === 'schema' ? prompt : schemaInWords(prompt, schema);
  const stream = await client.responses.create(
    {
      model: provider.coachModel,
      instructions,
      input,
      stream: true,
      store: false,
      ...(manner.limit ? { max_output_tokens: mostOutputTokens } : {}),
      ...(manner.temperature ? { temperature: 0 } : {}),
      ...(reasons(provider.coachModel) ? { reasoning: { effort: 'low' as const } } : {}),
      ...(manner.format === 'schema'
        ? { text: { format: { type: 'json_schema', name, strict: true, schema } } }
        : manner.format === 'object'
          ? { text: { format: { type: 'json_object' } } }
          : {}),
    },
    { signal },
  );
  const reading = new ResponsesReading(provider, errand.purpose, onText);
  let events = 0;
  for await (const event of stream) {
    alive();
    events += 1;
    if (reading.take(event)) break;
  }
  if (events === 0 && !signal.aborted) throw new NoReply();
  return reading.outcome;
}

/** Folds the stream's events. Unknown ones are ignored; a stream that just ends is judged by its text. */
class ResponsesReading {
  outcome: CallOutcome = { failure: null, usage: null };
  #provider: Provider;
  #purpose: MeteredUsage['purpose'];
  #onText: (delta: string) => void;
  #spoke = false;
  /** The last event's number: one that comes twice, or late, is not read. */
  #last = -1;

  constructor(provider: Provider, purpose: MeteredUsage['purpose'], onText: (delta: string) => void) {
    this.#provider = provider;
    this.#purpose = purpose;
    this.#onText = onText;
  }

  /** True when the event ends the stream. */
  take(event: ResponseStreamEvent): boolean {
    switch (event.type) {
      case 'response.output_text.delta':
        if (typeof event.delta !== 'string' || this.#isOld(event.sequence_number)) return false;
        this.#spoke = true;
        this.#onText(event.delta);
        return false;
      case 'response.output_text.done':
        // Some providers send the whole text at once and no pieces of it.
        if (!this.#spoke && typeof event.text === 'string') this.#onText(event.text);
        this.#spoke = true;
        return false;
      case 'response.refusal.done':
        // The usage comes with the end of the stream.
        this.outcome = { failure: failure('coachRefused', String(event.refusal)), usage: null };
        return false;
      case 'response.completed':
        return this.#end(this.outcome.failure, event.response?.usage);
      case 'response.incomplete': {
        const reason = event.response?.incomplete_details?.reason;
        return this.#end(
          failure(reason === 'content_filter' ? 'coachRefused' : 'coachNonsense', reason),
          event.response?.usage,
        );
      }
      case 'response.failed': {
        const { code, message } = event.response?.error ?? { code: null, message: '' };
        return this.#end(streamFailure(code, message, this.#provider.apiKey), event.response?.usage);
      }
      case 'error':
        return this.#end(streamFailure(event.code, event.message, this.#provider.apiKey), null);
      default:
        return false;
    }
  }

  #isOld(number: number | undefined): boolean {
    if (typeof number !== 'number') return false;
    if (number <= this.#last) return true;
    this.#last = number;
    return false;
  }

  #end(ending: Failure | null, usage: ResponseUsage | null | undefined): true {
    this.outcome = { failure: ending, usage: usage ? this.#metered(usage) : null };
    return true;
  }

  /** Counts as the provider reports them: input includes what was cached. */
  #metered(usage: ResponseUsage): MeteredUsage {
    return {
      ...noUsage,
      purpose: this.#purpose,
      model: this.#provider.coachModel,
      inputTextTokens: usage.input_tokens ?? 0,
      cachedTextTokens: usage.input_tokens_details?.cached_tokens ?? 0,
      outputTextTokens: usage.output_tokens ?? 0,
    };
  }
}
