import { failure, type Failure } from '@/lib/domain/failure';
import { withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import type { Provider } from '@/lib/domain/provider';
import { isOutOfReach } from './call-failure';
import type { Coach, ReviewEvent, ReviewResult } from './coach';
import { feedbackRecord, unscoredRecord } from './feedback-record';
import { instructs } from './injection';
import { ModelReading } from './model-reading';
import { correctionPrompt, newNonce, reviewPrompt, type Prompt } from './prompts';
import { abstention, contextOf, type ReviewContext } from './review-context';
import { builtInRecord } from './rubric-coach';
import { streamedCall, type Call } from './streamed-call';
import { wireSchema } from './wire-schema';

export type ModelCoachOptions = { now?: () => number; fetch?: typeof fetch; patience?: Call['patience'] };

/**
 * A coach behind a provider: one streamed call per answer, one correction when it cannot be read. An answer that
 * cannot be judged is never sent. Where the provider is out of reach the built-in coach answers and says so.
 */
export function createModelCoach(provider: Provider, options: ModelCoachOptions = {}): Coach {
  const now = options.now ?? Date.now;
  return {
    async review(input, signal, onEvent): Promise<ReviewResult> {
      if (signal.aborted) return stopped;
      const reason = abstention(input);
      if (reason) return { feedback: unscoredRecord(input, reason, now), notice: null };
      const review = new ModelReview(provider, options, contextOf(input), onEvent);
      const ending = await review.run(reviewPrompt(input, newNonce()), signal);
      if (signal.aborted) return stopped;
      return concluded(ending, review, provider, now);
    },
  };
}

const stopped: ReviewResult = { failure: failure('coachUnavailable', 'stopped'), builtIn: null };

/** A review's last reading, or what stood in its way. */
type Ending = { reading: ModelReading } | { failure: Failure };

function concluded(ending: Ending, review: ModelReview, provider: Provider, now: () => number): ReviewResult {
  const { context } = review;
  const followUp = review.offerFollowUp();
  if ('failure' in ending) {
    const builtIn = builtInRecord(context, ending.failure, now);
    return isOutOfReach(ending.failure)
      ? { feedback: builtIn, notice: ending.failure }
      : { failure: ending.failure, builtIn };
  }
  const { content, sheet, mended } = ending.reading.result(followUp);
  if (!sheet)
    return {
      failure: failure('coachNonsense'),
      builtIn: builtInRecord(context, failure('coachNonsense'), now),
    };
  const metadata = { ...content.metadata, model_version: provider.coachModel.slice(0, 40) };
  const made = {
    coach: 'model' as const,
    sheet,
    content: { ...content, metadata },
    mended,
    modelVersion: provider.coachModel,
  };
  return { feedback: feedbackRecord(context.input, made, now), notice: null };
}

/** One answer's review: at most two calls, at most one follow-up. */
class ModelReview {
  readonly context: ReviewContext;
  #provider: Provider;
  #options: ModelCoachOptions;
  #onEvent: (event: ReviewEvent) => void;
  #offered: string | null = null;

  constructor(
    provider: Provider,
    options: ModelCoachOptions,
    context: ReviewContext,
    onEvent: (event: ReviewEvent) => void,
  ) {
    this.#provider = provider;
    this.#options = options;
    this.context = context;
    this.#onEvent = onEvent;
  }

  async run(prompt: Prompt, signal: AbortSignal): Promise<Ending> {
    const first = await this.#ask(prompt, signal);
    if (!('complaint' in first)) return first;
    if (signal.aborted) return { failure: failure('coachUnavailable', 'stopped') };
    const second = await this.#ask(correctionPrompt(prompt, first.complaint), signal);
    return 'complaint' in second ? { failure: failure('coachNonsense', second.complaint) } : second;
  }

  async #ask(prompt: Prompt, signal: AbortSignal): Promise<Ending | { complaint: string }> {
    const reading = new ModelReading(this.context, {
      onDraft: (draft) => this.#onEvent({ type: 'draft', draft }),
      onQuestion: (text) => this.offerFollowUp(text),
    });
    const call: Call = {
      provider: this.#provider,
      prompt,
      schema: wireSchema(),
      fetch: this.#options.fetch,
      patience: this.#options.patience,
    };
    const outcome = await streamedCall(call, signal, (delta) => reading.take(delta));
    if (outcome.usage) this.#onEvent({ type: 'used', usage: outcome.usage });
    const complaint = reading.complaint();
    // A stream that broke after everything had been said is as good as one that closed.
    if (complaint === null && outcome.failure?.reason !== 'coachRefused') return { reading };
    if (outcome.failure && outcome.failure.reason !== 'coachNonsense') return { failure: outcome.failure };
    return { complaint: complaint ?? 'it was not valid JSON' };
  }

  /**
   * Offers the follow-up once, if the gate is open: the model's question where it is fit to be spoken, else the
   * built-in one. Returns the question that stands.
   */
  offerFollowUp(wish = ''): string | null {
    const { verdict, mentioned } = this.context;
    if (verdict.followUpType === 'none') return null;
    if (this.#offered !== null) return this.#offered;
    const text = wish.trim();
    const fit =
      text.length >= 10 &&
      text.length <= 260 &&
      withoutInvented(text, mentioned).invented.length === 0 &&
      !instructs(text);
    this.#offered = fit ? text : verdict.followUpText;
    this.#onEvent({ type: 'followUp', text: this.#offered, kind: verdict.followUpType });
    return this.#offered;
  }
}
