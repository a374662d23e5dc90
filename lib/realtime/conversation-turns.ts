import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import type { ConversationEvent } from '@/lib/domain/interview/conversation';
import type { ServerEvent } from './events';
import type { Timing } from './timing';
import { TurnWatch } from './turn-watch';

export type ConversationTurnsOptions = {
  timing: Timing;
  send: (event: RealtimeClientEvent) => boolean;
  report: (event: ConversationEvent) => void;
  /** A turn is over, with the words that were heard of it. */
  onSaid: (text: string) => void;
  /** Something ceased to be generated or to sound. */
  onChange: () => void;
};

type Turn = { watch: TurnWatch; isGenerating: boolean; isSounding: boolean };

/** Turns that are remembered after their end, to know their stragglers. */
const remembered = 32;

/** The turns of a voice that leads, from what the provider reports of its responses. */
export class ConversationTurns {
  readonly #options: ConversationTurnsOptions;
  /** By response; it is also the turn's id. */
  readonly #turns = new Map<string, Turn>();
  #silenceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConversationTurnsOptions) {
    this.#options = options;
  }

  get isGenerating(): boolean {
    return [...this.#turns.values()].some((turn) => turn.isGenerating);
  }

  /** Nothing is generated, sounds, or is about to. */
  get isSilent(): boolean {
    return [...this.#turns.values()].every(
      ({ watch, isGenerating, isSounding }) => watch.isOver && !isGenerating && !isSounding,
    );
  }

  owns(responseId: string): boolean {
    return this.#turns.has(responseId);
  }

  begin(responseId: string): void {
    if (this.owns(responseId)) return;
    const { timing, report, send, onSaid, onChange } = this.#options;
    const turnId = responseId.slice(0, 64);
    const watch: TurnWatch = new TurnWatch(timing, {
      onStarted: () => report({ type: 'turnStarted', turnId }),
      onWords: (text) => report({ type: 'turnWords', turnId, text }),
      onEnded: (interrupted, heard) => {
        if (heard && watch.text !== '') onSaid(watch.text);
        if (heard) report({ type: 'turnEnded', turnId, interrupted });
        onChange();
      },
      onEndless: () => {
        if (turn.isGenerating) send({ type: 'response.cancel', response_id: responseId });
        send({ type: 'output_audio_buffer.clear' });
        turn.isGenerating = false;
        turn.isSounding = false;
      },
    });
    const turn: Turn = { watch, isGenerating: true, isSounding: false };
    this.#turns.set(responseId, turn);
    for (const [id, { watch: oldest }] of this.#turns) {
      if (this.#turns.size <= remembered) break;
      if (oldest.isOver) this.#turns.delete(id);
    }
  }

  done(responseId: string, status: string): void {
    const turn = this.#turns.get(responseId);
    if (!turn) return;
    turn.isGenerating = false;
    turn.watch.generated(status);
    this.#options.onChange();
  }

  /** Cuts off whatever sounds or is to sound. Where the provider does not confirm it, it is believed after a while. */
  cut(): void {
    if (this.isSilent) return;
    for (const [id, turn] of this.#turns) {
      if (turn.isGenerating) this.#options.send({ type: 'response.cancel', response_id: id });
    }
    this.#options.send({ type: 'output_audio_buffer.clear' });
    clearTimeout(this.#silenceTimer);
    this.#silenceTimer = setTimeout(() => this.#silence(), this.#options.timing.releaseMs);
    for (const { watch } of this.#turns.values()) watch.end(true);
  }

  /** The session is gone. */
  lost(): void {
    clearTimeout(this.#silenceTimer);
    const turns = [...this.#turns.values()];
    this.#turns.clear();
    for (const { watch } of turns) watch.end(true);
  }

  /** Takes what belongs to a turn; false for the rest. */
  read(event: ServerEvent): boolean {
    switch (event.type) {
      case 'conversation.item.truncated':
        for (const { watch } of this.#turns.values()) watch.truncated(event.item_id, event.audio_end_ms);
        return true;
      case 'response.output_audio_transcript.delta':
        this.#turns.get(event.response_id)?.watch.words(event.item_id ?? '', event.delta);
        return this.owns(event.response_id);
      case 'response.output_audio_transcript.done':
        this.#turns.get(event.response_id)?.watch.transcript(event.item_id ?? '', event.transcript);
        return this.owns(event.response_id);
      case 'output_audio_buffer.started':
      case 'output_audio_buffer.stopped':
      case 'output_audio_buffer.cleared':
        this.#sound(event.response_id, event.type);
        return this.owns(event.response_id);
      default:
        return false;
    }
  }

  #sound(responseId: string, type: `output_audio_buffer.${'started' | 'stopped' | 'cleared'}`): void {
    const turn = this.#turns.get(responseId);
    if (!turn) return;
    turn.isSounding = type === 'output_audio_buffer.started';
    if (type === 'output_audio_buffer.stopped') turn.watch.stopped();
    else if (type === 'output_audio_buffer.cleared') turn.watch.end(true);
    // What was cut off before it began is cut off once more.
    else if (turn.watch.isOver) this.#options.send({ type: 'output_audio_buffer.clear' });
    else turn.watch.started();
    this.#options.onChange();
  }

  #silence(): void {
    for (const turn of this.#turns.values()) {
      if (!turn.watch.isOver) continue;
      turn.isGenerating = false;
      turn.isSounding = false;
    }
    this.#options.onChange();
  }
}
