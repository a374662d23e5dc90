import type { ResponseStreamEvent, ResponseUsage } from 'openai/resources/responses/responses';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Provider } from '@/lib/domain/provider';
import { noUsage, type MeteredUsage } from '@/lib/domain/usage';
import { callFailure, streamFailure } from './call-failure';
import type { Prompt } from './prompts';
import type { JsonSchema } from './wire-schema';

export type Call = {
  provider: Provider;
  prompt: Prompt;
  schema: JsonSchema;
  /** Injected in tests. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds without any event, and altogether. */
  patience?: { stall: number; total: number } | undefined;
};

/** How a call ended; `failure` null means that the text is complete. Usage is null where none was reported. */
export type CallOutcome = { failure: Failure | null; usage: MeteredUsage | null };

const defaultPatience = { stall: 20_000, total: 60_000 };
/** The longest feedback is about 3,000 tokens; the rest is room for a model's reasoning. */
const mostOutputTokens = 12_000;
/** Models that reason unless told otherwise; a live interview cannot wait for it. */
const reasons = /^(?:gpt-5|o\d)/;

/**
 * One streamed Responses call with the contract as strict schema. `onText` gets the text as it arrives. Never throws.
 * A stopped signal ends the call at once (`coachUnavailable`).
 */
export async function streamedCall(
  call: Call,
  signal: AbortSignal,
  onText: (delta: string) => void,
): Promise<CallOutcome> {
  const { provider, prompt } = call;
  const patience = call.patience ?? defaultPatience;
  const own = new AbortController();
  let timedOut = false;
  const giveUp = (): void => {
    timedOut = true;
    own.abort();
  };
  const total = setTimeout(giveUp, patience.total);
  let stall = setTimeout(giveUp, patience.stall);
  try {
    const { default: OpenAI } = await import('openai');
    const client = new OpenAI({
      apiKey: provider.apiKey || 'none',
      baseURL: provider.baseUrl,
      dangerouslyAllowBrowser: true,
      maxRetries: 1,
      timeout: patience.total,
      // The client would log what it cannot parse, and that is the candidate's answer.
      logLevel: 'off',
      ...(call.fetch ? { fetch: call.fetch } : {}),
    });
    const stream = await client.responses.create(
      {
        model: provider.coachModel,
        instructions: prompt.instructions,
        input: prompt.input,
        stream: true,
        store: false,
        max_output_tokens: mostOutputTokens,
        ...(reasons.test(provider.coachModel) ? { reasoning: { effort: 'low' as const } } : {}),
        text: { format: { type: 'json_schema', name: 'coach_feedback', strict: true, schema: call.schema } },
      },
      { signal: AbortSignal.any([signal, own.signal]) },
    );
    const reading = new StreamReading(provider, onText);
    for await (const event of stream) {
      clearTimeout(stall);
      stall = setTimeout(giveUp, patience.stall);
      if (reading.take(event)) break;
    }
    if (signal.aborted) return { failure: failure('coachUnavailable', 'stopped'), usage: null };
    if (timedOut) return { failure: failure('providerUnreachable', 'no answer in time'), usage: null };
    return reading.outcome;
  } catch (error) {
    if (signal.aborted) return { failure: failure('coachUnavailable', 'stopped'), usage: null };
    if (timedOut) return { failure: failure('providerUnreachable', 'no answer in time'), usage: null };
    return { failure: callFailure(error, provider.apiKey), usage: null };
  } finally {
    clearTimeout(total);
    clearTimeout(stall);
    own.abort();
  }
}

/** Folds the stream's events. Unknown ones are ignored; a stream that just ends is judged by its text. */
class StreamReading {
  outcome: CallOutcome = { failure: null, usage: null };
  #provider: Provider;
  #onText: (delta: string) => void;
  #spoke = false;

  constructor(provider: Provider, onText: (delta: string) => void) {
    this.#provider = provider;
    this.#onText = onText;
  }

  /** True when the event ends the stream. */
  take(event: ResponseStreamEvent): boolean {
    switch (event.type) {
      case 'response.output_text.delta':
        this.#spoke = true;
        this.#onText(event.delta);
        return false;
      case 'response.output_text.done':
        // Some providers send the whole text at once and no pieces of it.
        if (!this.#spoke) this.#onText(event.text);
        this.#spoke = true;
        return false;
      case 'response.refusal.done':
        // The usage comes with the end of the stream.
        this.outcome = { failure: failure('coachRefused', event.refusal), usage: null };
        return false;
      case 'response.completed':
        return this.#end(this.outcome.failure, event.response.usage);
      case 'response.incomplete': {
        const reason = event.response.incomplete_details?.reason;
        return this.#end(
          failure(reason === 'content_filter' ? 'coachRefused' : 'coachNonsense', reason),
          event.response.usage,
        );
      }
      case 'response.failed': {
        const { code, message } = event.response.error ?? { code: null, message: '' };
        return this.#end(streamFailure(code, message, this.#provider.apiKey), event.response.usage);
      }
      case 'error':
        return this.#end(streamFailure(event.code, event.message, this.#provider.apiKey), null);
      default:
        return false;
    }
  }

  #end(ending: Failure | null, usage: ResponseUsage | null | undefined): true {
    this.outcome = { failure: ending, usage: usage ? this.#metered(usage) : null };
    return true;
  }

  /** Counts as the provider reports them: input includes what was cached. */
  #metered(usage: ResponseUsage): MeteredUsage {
    return {
      ...noUsage,
      purpose: 'coaching',
      model: this.#provider.coachModel,
      inputTextTokens: usage.input_tokens ?? 0,
      cachedTextTokens: usage.input_tokens_details?.cached_tokens ?? 0,
      outputTextTokens: usage.output_tokens ?? 0,
    };
  }
}
