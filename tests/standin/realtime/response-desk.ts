import type { RealtimeResponseCreateParams } from 'openai/resources/realtime/realtime';
import type { Studio } from '../studio.ts';
import { writtenTokens, type Conversation, type WireItem } from './conversation.ts';
import { ConversationModel } from './conversation-model.ts';
import type { EventLine } from './event-line.ts';
import type { Mouth } from './mouth.ts';
import { planReply } from './reply-plan.ts';
import { ResponseRun, type CancelReason } from './response-run.ts';
import type { SessionConfig } from './session-config.ts';
import { cachedOf, costOf, textParts, type PromptPart } from './usage.ts';
import { wait } from './wait.ts';

/** What the desk needs of its session. */
export type DeskSurroundings = {
  studio: Studio;
  line: EventLine;
  mouth: Mouth;
  conversation: Conversation;
  conversationId: string;
  callId: string;
  config: () => SessionConfig;
};

/** Prompts that the cache remembers: other sessions' and what is long ago have gone from it. */
const CACHED_PROMPTS = 8;

/** Keeps the rules of responses: one at a time in the default conversation, any number out of band. */
export class ResponseDesk {
  readonly #around: DeskSurroundings;
  readonly #runs = new Map<string, ResponseRun>();
  #active: ResponseRun | null = null;
  #readBefore: PromptPart[][] = [];
  readonly #model: ConversationModel;

  constructor(around: DeskSurroundings) {
    this.#around = around;
    this.#model = new ConversationModel(around);
  }

  /** Begins a response, or answers with the error that a second one in the default conversation earns. */
  create(params: RealtimeResponseCreateParams, eventId: string | null): void {
    const { studio, line, conversation } = this.#around;
    const config = this.#around.config();
    const outOfBand = params.conversation === 'none';
    if (!outOfBand && this.#active) {
      line.fail({
        code: 'conversation_already_has_active_response',
        message:
          `Conversation already has an active response in progress: ${this.#active.id}. ` +
          'Wait until the response is finished before creating a new one.',
        eventId,
      });
      return;
    }
    const missing = (params.input ?? []).find(
      (item) =>
        (item as { type: string }).type === 'item_reference' &&
        !conversation.find((item as { id: string }).id),
    );
    if (missing) {
      line.fail({
        code: 'invalid_value',
        message: `Item with item_id '${(missing as { id: string }).id}' not found.`,
        param: 'response.input',
        eventId,
      });
      return;
    }
    const prompt = this.#prompt(params, config);
    const costs = { inputCost: costOf(prompt), cachedCost: cachedOf(prompt, this.#readBefore) };
    this.#readBefore = [prompt, ...this.#readBefore].slice(0, CACHED_PROMPTS);
    const run = new ResponseRun({ ...this.#around, config, ...costs }, params);
    if (!outOfBand) this.#active = run;
    this.#runs.set(run.id, run);
    run
      .generate(planReply(studio, config, params, outOfBand ? null : this.#model))
      .catch((cause: unknown) => studio.journal.crashed(null, cause))
      .finally(() => {
        if (this.#active === run) this.#active = null;
      });
  }

  /** Speaks a line that nobody asked for, in the default conversation when that is free. */
  sayUnasked(text: string): void {
    const line = `Say:\n"""\n${text}\n"""`;
    this.create({ instructions: line, ...(this.#active ? { conversation: 'none' as const } : {}) }, null);
  }

  /** Stops generating; the default response unless another one is named. */
  cancel(responseId: string | undefined, eventId: string | null): void {
    const run = responseId === undefined ? this.#active : this.#generating(responseId);
    if (!run) {
      this.#around.line.fail({
        code: 'response_cancel_not_active',
        message: 'Cancellation failed: no active response found',
        eventId,
      });
      return;
    }
    this.#end(run, 'client_cancelled');
  }

  /** What barge-in does by itself: stop generating, fall silent. */
  interrupt(): void {
    if (this.#active) this.#end(this.#active, 'turn_detected');
    this.clearAudio();
  }

  /** Falls silent. The reports of it come in any order, as nobody has seen the live service keep one. */
  clearAudio(): void {
    const { mouth, line, studio } = this.#around;
    for (const cut of mouth.clear()) {
      const itemId = this.#runs.get(cut.responseId)?.truncatableItemId ?? null;
      if (itemId !== null) this.#around.conversation.truncate(itemId, cut.playedMs);
      void wait(studio.random() * 40).then(() =>
        line.send('output_audio_buffer.cleared', { response_id: cut.responseId }),
      );
      if (itemId === null) continue;
      void wait(studio.random() * 40).then(() =>
        line.send('conversation.item.truncated', {
          item_id: itemId,
          content_index: 0,
          audio_end_ms: cut.playedMs,
        }),
      );
    }
  }

  /** Ends everything when the session ends. */
  close(): void {
    this.#active?.cancel('client_cancelled');
  }

  #end(run: ResponseRun, reason: CancelReason): void {
    run.cancel(reason);
    if (this.#active === run) this.#active = null;
  }

  #generating(responseId: string): ResponseRun | null {
    if (this.#active?.id === responseId) return this.#active;
    const run = this.#runs.get(responseId);
    return run?.outOfBand ? run : null;
  }

  /** Instructions and tools come first, then what is read: the whole conversation, or the given items alone. */
  #prompt(params: RealtimeResponseCreateParams, config: SessionConfig): PromptPart[] {
    const { conversation } = this.#around;
    const instructions = params.instructions ?? config.instructions;
    const tools = params.tools ?? config.tools;
    const toolText = tools.length === 0 ? '' : JSON.stringify(tools);
    return [
      ...textParts(instructions),
      ...textParts(toolText),
      ...(params.input
        ? params.input.map((item) => given(item as WireItem, conversation))
        : conversation.prompt()),
    ];
  }
}

function given(item: WireItem, conversation: Conversation): PromptPart {
  const cost =
    item.type === 'item_reference' ? conversation.costOf(item.id) : { text: writtenTokens(item), audio: 0 };
  return { key: JSON.stringify(item), cost };
}
