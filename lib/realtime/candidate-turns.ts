import type { ConversationEvent } from '@/lib/domain/interview/conversation';
import type { ServerEvent } from './events';

export type CandidateTurnsOptions = {
  isLeading: () => boolean;
  report: (event: ConversationEvent) => void;
  /** They begin to speak: whatever the voice says is cut off by the provider. */
  onBegan: () => void;
  onStopped: () => void;
  onSaid: (text: string) => void;
};

/** Items that are remembered, to tell the words of each once. */
const remembered = 64;

/** The candidate's turns, as the provider's turn detection and its late, disorderly transcripts tell of them. */
export class CandidateTurns {
  readonly #options: CandidateTurnsOptions;
  /** By item: whether its words have been told. */
  readonly #items = new Map<string, boolean>();
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
    if (!this.#items.has(itemId)) this.#items.set(itemId, false);
    for (const oldest of this.#items.keys()) {
      if (this.#items.size <= remembered) break;
      this.#items.delete(oldest);
    }
  }

  #heard(itemId: string, transcript: string): void {
    if (this.#options.isLeading()) this.#note(itemId);
    if (this.#items.get(itemId) !== false) return;
    this.#items.set(itemId, true);
    const text = transcript.trim();
    if (text === '') return;
    this.#options.onSaid(text);
    this.#options.report({ type: 'candidateTurn', itemId: itemId.slice(0, 64), text });
  }

  #setSpeaks(speaks: boolean): void {
    if (this.#speaks === speaks) return;
    this.#speaks = speaks;
    this.#options.report({ type: 'candidateSpeaking', speaking: speaks });
  }
}
