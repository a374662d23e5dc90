import { z } from 'zod';
import { failure } from '@/lib/domain/failure';
import type { Provider } from '@/lib/domain/provider';
import { noUsage, type MeteredUsage } from '@/lib/domain/usage';
import { streamFailure } from './call-failure';
import type { CallOutcome } from './wire';

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null);
/** Some send a list of parts, thoughts among them; only what is said counts. */
const Content = z.union([
  z.string(),
  z
    .array(z.object({ type: z.string().catch(''), text: z.string().catch('') }))
    .transform((parts) => parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')),
]);
const Words = z.object({ content: optional(Content), refusal: optional(z.string()) });
const Tokens = z.number().nonnegative().catch(0);
/** A chunk of a stream, or a whole completion, as far as anybody keeps to it: what cannot be read is not there. */
const Chunk = z.object({
  choices: optional(
    z.array(
      z.object({ delta: optional(Words), message: optional(Words), finish_reason: optional(z.string()) }),
    ),
  ),
  usage: optional(
    z.object({
      prompt_tokens: Tokens,
      completion_tokens: Tokens,
      prompt_tokens_details: optional(z.object({ cached_tokens: Tokens })),
    }),
  ),
  error: optional(z.object({ code: z.coerce.string().catch(''), message: z.string().catch('') })),
});

/** Folds what chat completions send. Reasoning that comes in fields of its own is not read. */
export class ChatReading {
  outcome: CallOutcome = { failure: null, usage: null };
  /** True once something came that looks like an answer. */
  heard = false;
  #provider: Provider;
  #purpose: MeteredUsage['purpose'];
  #onText: (delta: string) => void;
  #refusal = '';
  #finished = false;

  constructor(provider: Provider, purpose: MeteredUsage['purpose'], onText: (delta: string) => void) {
    this.#provider = provider;
    this.#purpose = purpose;
    this.#onText = onText;
  }

  take(value: unknown): void {
    const parsed = Chunk.safeParse(value);
    if (!parsed.success) return;
    const { choices, usage, error } = parsed.data;
    if (error) this.#fail(streamFailure(error.code, error.message, this.#provider.apiKey));
    if (choices || usage || error) this.heard = true;
    if (usage) {
      this.outcome.usage = {
        ...noUsage,
        purpose: this.#purpose,
        model: this.#provider.coachModel,
        inputTextTokens: usage.prompt_tokens,
        cachedTextTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
        outputTextTokens: usage.completion_tokens,
      };
    }
    const choice = choices?.[0];
    if (!choice) return;
    const words = choice.delta ?? choice.message;
    // What follows an ending is an echo.
    if (words?.content && !this.#finished) this.#onText(words.content);
    if (words?.refusal) {
      this.#refusal += words.refusal;
      this.#fail(failure('coachRefused', this.#refusal));
    }
    if (!choice.finish_reason) return;
    this.#finished = true;
    if (choice.finish_reason === 'length') this.#fail(failure('coachNonsense', 'max_tokens'));
    if (choice.finish_reason === 'content_filter') this.#fail(failure('coachRefused', 'content_filter'));
  }

  #fail(reason: NonNullable<CallOutcome['failure']>): void {
    this.outcome = { ...this.outcome, failure: reason };
  }
}
