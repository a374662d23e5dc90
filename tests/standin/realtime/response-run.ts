import type { RealtimeResponseCreateParams } from 'openai/resources/realtime/realtime';
import { newId } from '../ids.ts';
import type { Studio } from '../studio.ts';
import { speak, type Speech } from '../voice/flite.ts';
import { textTokens, type Conversation, type ItemCost, type WireItem } from './conversation.ts';
import type { EventLine } from './event-line.ts';
import type { Mouth } from './mouth.ts';
import type { PlannedCall, ReplyPlan } from './reply-plan.ts';
import { voiceName, type SessionConfig } from './session-config.ts';
import { outputAudioTokens, usageOf } from './usage.ts';
import { wait } from './wait.ts';

/** Why a response ended before its time. */
export type CancelReason = 'client_cancelled' | 'turn_detected';

/** What a response needs of its session. */
export type RunSurroundings = {
  studio: Studio;
  line: EventLine;
  mouth: Mouth;
  conversation: Conversation;
  conversationId: string;
  config: SessionConfig;
  inputCost: ItemCost;
  cachedCost: ItemCost;
};

/** Audio begins to play after this many transcript deltas, as in the recordings. */
const DELTAS_BEFORE_AUDIO = 3;

/** One response from `response.created` to `response.done`; its audio plays on afterwards. */
export class ResponseRun {
  readonly id = newId('resp');
  readonly outOfBand: boolean;
  readonly #around: RunSurroundings;
  readonly #params: RealtimeResponseCreateParams;
  readonly #stop = new AbortController();
  readonly #output: WireItem[] = [];
  readonly #modality: 'audio' | 'text';
  #cost: ItemCost = { text: 0, audio: 0 };
  #spokenItemId: string | null = null;
  #incomplete = false;

  constructor(around: RunSurroundings, params: RealtimeResponseCreateParams) {
    this.#around = around;
    this.#params = params;
    this.outOfBand = params.conversation === 'none';
    this.#modality = (params.output_modalities ?? around.config.output_modalities)[0] ?? 'audio';
  }

  /** Item whose audio this response plays, if it belongs to the default conversation. */
  get truncatableItemId(): string | null {
    return this.outOfBand ? null : this.#spokenItemId;
  }

  cancel(reason: CancelReason): void {
    this.#stop.abort(reason);
  }

  /** Generates the whole response; resolves after `response.done` has been sent. */
  async generate(planning: Promise<ReplyPlan>): Promise<void> {
    const { studio, line } = this.#around;
    line.send('response.created', { response: this.#picture('in_progress', null, null) });
    if (studio.faults.reply === 'never') {
      await new Promise((resolve) => this.#stop.signal.addEventListener('abort', resolve));
    }
    const [plan] = await Promise.all([
      planning,
      wait(studio.options.firstTokenMs + studio.faults.latencyMs, this.#stop.signal),
    ]);
    const failure =
      studio.faults.reply === 'failed'
        ? { code: 'server_error', message: 'The server had an error while processing your request.' }
        : plan.kind === 'failure'
          ? plan
          : null;
    if (failure) {
      const details = {
        type: 'failed',
        error: { type: failure.code, code: failure.code, message: failure.message },
      };
      line.send('response.done', { response: this.#picture('failed', details, this.#usage()) });
      return;
    }
    if (!this.#stop.signal.aborted) await this.#fill(plan);
    await this.#finish();
  }

  async #fill(plan: ReplyPlan): Promise<void> {
    if (plan.kind === 'message') await this.#message(plan.text, 'final_answer');
    if (plan.kind !== 'call') return;
    if (plan.preamble !== null) await this.#message(plan.preamble, 'commentary');
    for (const call of plan.calls) if (!this.#stop.signal.aborted) await this.#call(call);
  }

  async #message(whole: string, phase: string): Promise<void> {
    const { line, studio } = this.#around;
    const text = this.#withinLimit(whole);
    const isAudio = this.#modality === 'audio';
    const speech = isAudio ? speak(text, { voice: this.#voice() }) : null;
    const item: WireItem & { phase: string } = {
      id: newId('item'),
      type: 'message',
      status: 'in_progress',
      role: 'assistant',
      content: [],
      phase,
    };
    const place = this.#openItem(item);
    const part = { ...place, content_index: 0 };
    const empty = isAudio ? { type: 'audio', transcript: '' } : { type: 'text', text: '' };
    line.send('response.content_part.added', { ...part, part: empty });
    const deltaType = isAudio ? 'response.output_audio_transcript.delta' : 'response.output_text.delta';
    const sent: string[] = [];
    let playing: Speech | null = null;
    let stragglers = Math.floor(studio.random() * 3);
    for (const [at, delta] of pieces(text).entries()) {
      if (this.#stop.signal.aborted && stragglers-- <= 0) break;
      if (speech && !playing && !this.#stop.signal.aborted && at >= DELTAS_BEFORE_AUDIO)
        playing = await this.#play(speech);
      line.send(deltaType, { ...part, delta });
      sent.push(delta);
      await wait(studio.options.deltaEveryMs, this.#stop.signal);
    }
    if (speech && !playing && !this.#stop.signal.aborted) playing = await this.#play(speech);
    const said = sent.join('');
    if (this.#stop.signal.aborted)
      this.#around.mouth.shorten(this.id, said.length / Math.max(1, text.length));
    item.content = [
      isAudio ? { type: 'output_audio', transcript: said } : { type: 'output_text', text: said },
    ];
    if (isAudio) {
      line.send('response.output_audio.done', part);
      line.send('response.output_audio_transcript.done', { ...part, transcript: said });
    } else {
      line.send('response.output_text.done', { ...part, text: said });
    }
    const full = isAudio ? { type: 'audio', transcript: said } : { type: 'text', text: said };
    line.send('response.content_part.done', { ...part, part: full });
    const seconds = ((playing?.pcm.length ?? 0) / 16_000) * (said.length / Math.max(1, text.length));
    this.#closeItem(item, place.output_index, { text: textTokens(said), audio: outputAudioTokens(seconds) });
  }

  async #call({ name, arguments: text, callId }: PlannedCall): Promise<void> {
    const { line, studio } = this.#around;
    const item: WireItem = {
      id: newId('item'),
      type: 'function_call',
      status: 'in_progress',
      name,
      call_id: callId,
      arguments: '',
    };
    const place = { ...this.#openItem(item), call_id: callId };
    for (const delta of text.match(/[\s\S]{1,8}/g) ?? []) {
      line.send('response.function_call_arguments.delta', { ...place, delta });
      await wait(studio.options.deltaEveryMs, this.#stop.signal);
      if (this.#stop.signal.aborted) break;
    }
    item.arguments = text;
    line.send('response.function_call_arguments.done', { ...place, name, arguments: text });
    this.#closeItem(item, place.output_index, { text: textTokens(name + text), audio: 0 });
  }

  #openItem(item: WireItem): { response_id: string; item_id: string; output_index: number } {
    const { line, conversation } = this.#around;
    const output_index = this.#output.length;
    this.#output.push(item);
    line.send('response.output_item.added', { response_id: this.id, output_index, item: { ...item } });
    if (!this.outOfBand) {
      const previous = conversation.add(item, { text: 0, audio: 0 });
      line.send('conversation.item.added', { previous_item_id: previous, item: { ...item } });
    }
    return { response_id: this.id, item_id: item.id, output_index };
  }

  #closeItem(item: WireItem, output_index: number, cost: ItemCost): void {
    const { line, conversation } = this.#around;
    item.status = this.#stop.signal.aborted || this.#incomplete ? 'incomplete' : 'completed';
    this.#cost = { text: this.#cost.text + cost.text, audio: this.#cost.audio + cost.audio };
    if (!this.outOfBand) {
      conversation.setCost(item.id, cost);
      line.send('conversation.item.done', { previous_item_id: null, item: { ...item } });
    }
    line.send('response.output_item.done', { response_id: this.id, output_index, item: { ...item } });
  }

  async #play(speech: Promise<Speech>): Promise<Speech> {
    const { line, mouth, studio } = this.#around;
    const made = await speech;
    const item = this.#output.at(-1);
    this.#spokenItemId = item?.id ?? null;
    const { endlessAudio, reply, stoppedWithoutStarted } = studio.faults;
    mouth.play({
      responseId: this.id,
      pcm48k: reply === 'silent' ? new Int16Array(made.pcm48k.length) : made.pcm48k,
      endless: endlessAudio,
      onStarted: () => {
        if (!stoppedWithoutStarted) line.send('output_audio_buffer.started', { response_id: this.id });
      },
      onStopped: () => line.send('output_audio_buffer.stopped', { response_id: this.id }),
    });
    return made;
  }

  async #finish(): Promise<void> {
    const { line, studio } = this.#around;
    if (this.#stop.signal.aborted) {
      await wait(studio.random() * 40);
      const details = { type: 'cancelled', reason: this.#stop.signal.reason as CancelReason };
      line.send('response.done', { response: this.#picture('cancelled', details, this.#usage()) });
    } else if (this.#incomplete) {
      const details = { type: 'incomplete', reason: 'max_output_tokens' };
      line.send('response.done', { response: this.#picture('incomplete', details, this.#usage()) });
    } else {
      line.send('response.done', { response: this.#picture('completed', null, this.#usage()) });
    }
    // The live service leaves these out now and then.
    if (studio.random() < 0.8) {
      const remaining = 200_000 - this.#cost.audio - this.#cost.text;
      line.send('rate_limits.updated', {
        rate_limits: [{ name: 'tokens', limit: 200_000, remaining, reset_seconds: 0.02 }],
      });
    }
  }

  #picture(status: string, details: unknown, usage: unknown): Record<string, unknown> {
    const { config, conversationId } = this.#around;
    return {
      object: 'realtime.response',
      id: this.id,
      status,
      status_details: details,
      output: status === 'in_progress' ? [] : this.#output,
      conversation_id: this.outOfBand ? null : conversationId,
      output_modalities: [this.#modality],
      max_output_tokens: this.#params.max_output_tokens ?? config.max_output_tokens,
      audio: { output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: this.#voice() } },
      usage,
      metadata: this.#params.metadata ?? null,
    };
  }

  #usage(): Record<string, unknown> {
    return usageOf(this.#around.inputCost, this.#around.cachedCost, this.#cost);
  }

  #voice(): string {
    return voiceName(this.#params.audio?.output?.voice ?? this.#around.config.audio.output.voice);
  }

  #withinLimit(text: string): string {
    const limit = this.#params.max_output_tokens ?? this.#around.config.max_output_tokens;
    if (limit === 'inf' || textTokens(text) <= limit) return text;
    this.#incomplete = true;
    return text.slice(0, limit * 4);
  }
}

/** A text in pieces of one word, each with the space before it. */
function pieces(text: string): string[] {
  return text.match(/\s*\S+\s*$|\s*\S+/g) ?? [];
}
