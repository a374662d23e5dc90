import type { Identifier } from '@/lib/domain/identifier';
import type { ConversationEvent } from '@/lib/domain/interview/conversation';
import type { ServerEvent } from './events';

export type CandidateTurnsOptions = {
  isLeading: () => boolean;
  /** The take that is attended to at present. */
  takeId: () => Identifier | null;
  report: (event: ConversationEvent) => void;
  /** They begin to speak: whatever the voice says is cut off by the provider. */
  onBegan: () => void;
  onStopped: () => void;
  onSaid: (text: string) => void;
};

/** Items that are remembered, to tell the words of each once. */
const remembered = 64;

/** What is known of an item: whose take it was said in, and whether its words have been told. */
type Item = { takeId: Identifier | null; isTold: boolean };

/** The candidate's turns, as the provider's turn detection and its late, disorderly transcripts tell of them. */
export class CandidateTurns {
  readonly #options: CandidateTurnsOptions;
  readonly #items = new Map<string, Item>();
  #speaks = false;
  #isOwed = false;

  constructor(options: CandidateTurnsOptions) {
    this.#options = options;
  }

  /** In the middle of an utterance that has not been committed. */
  get speaks(): boolean {
    return this.#speaks;
  }

  /** A turn was taken that the provider has not begun to answer. */
  get isOwedAnswer(): boolean {
    return this.#isOwed;
  }

  answered(): void {
    this.#isOwed = false;
  }

  /** Nothing more is to be heard. `session`: nor will the words of what was heard come. */
  over(what: 'conversation' | 'session'): void {
    this.#isOwed = false;
    this.#setSpeaks(false);
    if (what === 'session') this.#items.clear();
  }

  read(event: ServerEvent): void {
    switch (event.type) {
      case 'input_audio_buffer.speech_started':
        if (!this.#options.isLeading()) return;
        this.#note(event.item_id);
        this.#isOwed = true;
        this.#setSpeaks(true);
        this.#options.onBegan();
        return;
      case 'input_audio_buffer.speech_stopped':
        this.#setSpeaks(false);
        this.#options.onStopped();
        return;
      case 'input_audio_buffer.committed':
        if (this.#options.isLeading()) this.#note(event.item_id);
        return;
      case 'conversation.item.input_audio_transcription.completed':
        this.#heard(event.item_id, event.transcript);
        return;
      default:
    }
  }

  #note(itemId: string): void {
    const isTold = this.#items.get(itemId)?.isTold ?? false;
    this.#items.set(itemId, { takeId: this.#options.takeId(), isTold });
    for (const oldest of this.#items.keys()) {
      if (this.#items.size <= remembered) break;
      this.#items.delete(oldest);
    }
  }

  #heard(itemId: string, transcript: string): void {
    if (this.#options.isLeading() && !this.#items.has(itemId)) this.#note(itemId);
    const item = this.#items.get(itemId);
    if (!item || item.isTold) return;
    item.isTold = true;
    const text = transcript.trim();
    if (text === '') return;
    this.#options.onSaid(text);
    const { takeId } = item;
    this.#options.report({ type: 'candidateTurn', itemId: itemId.slice(0, 64), takeId, text });
  }

  #setSpeaks(speaks: boolean): void {
    if (this.#speaks === speaks) return;
    this.#speaks = speaks;
    this.#options.report({ type: 'candidateSpeaking', speaking: speaks });
  }
}
