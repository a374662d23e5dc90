import { failure, type Failure } from '@/lib/domain/failure';
import type { Provider } from '@/lib/domain/provider';
import { isOutOfReach } from './call-failure';
import type { Coach, ReviewEvent, ReviewResult } from './coach';
import { feedbackRecord, unscoredRecord } from './feedback-record';
import { isSpeakable } from './follow-up-check';
import { ModelReading } from './model-reading';
import { newNonce } from './data-block';
import { correctionPrompt, reviewPrompt, type Prompt } from './prompts';
import { createProviderWire, type ProviderWireOptions } from './provider-wire';
import { abstention, contextOf, type ReviewContext } from './review-context';
import { builtInRecord } from './rubric-coach';
import { unshown } from './shown-answer';
import type { Wire } from './wire';

export type ModelCoachOptions = ProviderWireOptions & { now?: () => number };

/** A coach behind a provider; see {@link createWireCoach}. */
export const createModelCoach = (provider: Provider, options: ModelCoachOptions = {}): Coach =>
  createWireCoach(createProviderWire(provider, options), options.now);

/**
 * A coach behind a wire: one streamed call per answer, one correction when it cannot be read. An answer that cannot be
 * judged is never sent. Where the model is out of reach the built-in coach answers and says so.
 */
export function createWireCoach(wire: Wire, now: () => number = Date.now): Coach {
  return {
    async review(input, signal, onEvent): Promise<ReviewResult> {
      if (signal.aborted) return stopped;
      const reason = abstention(input);
      if (reason) return { feedback: unscoredRecord(input, reason, now), notice: null };
      const review = new ModelReview(wire, contextOf(input), onEvent);
      const ending = await review.run(reviewPrompt(input, newNonce(), wire.compact), signal);
      if (signal.aborted) return stopped;
      return concluded(ending, review, wire, now);
    },
  };
}

const stopped: ReviewResult = { failure: failure('coachUnavailable', 'stopped'), builtIn: null };

/** A review's last reading, or what stood in its way. */
type Ending = { reading: ModelReading } | { failure: Failure };

function concluded(
  ending: Ending,
  review: ModelReview,
  { modelVersion, compact }: Pick<Wire, 'modelVersion' | 'compact'>,
  now: () => number,
): ReviewResult {
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
  const metadata = { ...content.metadata, model_version: modelVersion.slice(0, 40) };
  const made = {
    coach: 'model' as const,
    sheet,
    content: { ...content, metadata },
    mended: [...unshown(context.transcript, compact), ...mended],
    modelVersion,
  };
  return { feedback: feedbackRecord(context.input, made, now), notice: null };
}

/** One answer's review: at most two calls, at most one follow-up. */
class ModelReview {
  readonly context: ReviewContext;
  #wire: Wire;
  #onEvent: (event: ReviewEvent) => void;
  #offered: string | null = null;

  constructor(wire: Wire, context: ReviewContext, onEvent: (event: ReviewEvent) => void) {
    this.#wire = wire;
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
    const outcome = await this.#wire.ask(prompt, signal, (delta) => reading.take(delta));
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
    const { verdict, mentioned, input } = this.context;
    if (verdict.followUpType === 'none') return null;
    if (this.#offered !== null) return this.#offered;
    const text = wish.trim();
    this.#offered = isSpeakable(text, mentioned, input.language) ? text : verdict.followUpText;
    this.#onEvent({ type: 'followUp', text: this.#offered, kind: verdict.followUpType });
    return this.#offered;
  }
}
