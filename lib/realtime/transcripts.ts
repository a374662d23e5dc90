import { failure, type Failure } from '@/lib/domain/failure';
import type { Identifier } from '@/lib/domain/identifier';
import type { ServerEvent } from './events';

/** One committed stretch of audio. A commit that turned out empty has nothing more to wait for. */
type Stretch = {
  takeId: Identifier;
  eventId: string | null;
  itemId: string | null;
  text: string;
  state: 'committing' | 'transcribing' | 'done' | 'empty' | 'failed' | 'lost';
};

/** `settled` when nothing more is to come. */
export type TakeWords = { text: string; settled: boolean; failure: Failure | null };

/** Items that may lie aside unconfirmed; words of discarded takes come to lie there for good. */
const mostEarly = 8;

const emptyCommit = 'input_audio_buffer_commit_empty';

/**
 * Which words belong to which take. Commits are confirmed in the order they were sent; their words come later, in any
 * order, and are matched by `item_id` alone.
 */
export class Transcripts {
  readonly #stretches: Stretch[] = [];
  readonly #waiting = new Set<() => void>();
  /** Words of items that have not been confirmed yet: streaming recognisers are sometimes ahead of the commit. */
  readonly #early = new Map<string, Pick<Stretch, 'text' | 'state'>>();
  /** Items that belong to no take, as in the small talk of a conversation: their words must not pile up. */
  readonly #nobodys = new Set<string>();

  committing(takeId: Identifier, eventId: string): void {
    this.#stretches.push({ takeId, eventId, itemId: null, text: '', state: 'committing' });
  }

  /** `openTakeId` receives what the server committed by itself while a take was open. */
  read(event: ServerEvent, openTakeId: Identifier | null): void {
    switch (event.type) {
      case 'input_audio_buffer.committed':
        this.#committed(event.item_id, openTakeId);
        break;
      case 'conversation.item.input_audio_transcription.delta':
        this.#delta(event.item_id, event.delta ?? '');
        break;
      case 'conversation.item.input_audio_transcription.completed':
        this.#settle(event.item_id, 'done', event.transcript);
        break;
      case 'conversation.item.input_audio_transcription.failed':
        this.#settle(event.item_id, 'failed', null);
        break;
      case 'error':
        this.#refused(event.error.event_id ?? null, event.error.code ?? '');
        break;
      default:
        return;
    }
    for (const look of this.#waiting) look();
  }

  words(takeId: Identifier): TakeWords {
    const own = this.#stretches.filter((stretch) => stretch.takeId === takeId);
    const text = own
      .map((stretch) => stretch.text.trim())
      .filter(Boolean)
      .join(' ');
    const open = own.some(({ state }) => state === 'committing' || state === 'transcribing');
    if (own.some(({ state }) => state === 'lost')) {
      return { text, settled: !open, failure: failure('connectionLost') };
    }
    const failed = own.filter(({ state }) => state === 'failed').length;
    const detail = `${failed} of ${own.length} parts`;
    return { text, settled: !open, failure: failed > 0 ? failure('transcriptionFailed', detail) : null };
  }

  /** Resolves when the take's words are settled, or after the wait. */
  async settled(takeId: Identifier, waitMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, waitMs);
    const look = () => {
      if (this.words(takeId).settled) resolve();
    };
    this.#waiting.add(look);
    look();
    await promise;
    this.#waiting.delete(look);
    clearTimeout(timer);
  }

  /** The take is over: its words are not wanted any more, but the order of its commits still counts. */
  forget(takeId: Identifier): void {
    const kept = this.#stretches.filter(
      (stretch) => stretch.takeId !== takeId || stretch.state === 'committing',
    );
    this.#stretches.splice(0, this.#stretches.length, ...kept);
  }

  /** The session is gone: what has not come will not come. */
  lost(): void {
    for (const stretch of this.#stretches) {
      if (stretch.state === 'committing' || stretch.state === 'transcribing') stretch.state = 'lost';
    }
    this.#early.clear();
    this.#nobodys.clear();
    for (const look of this.#waiting) look();
  }

  #committed(itemId: string, openTakeId: Identifier | null): void {
    let stretch = this.#stretches.find(({ state }) => state === 'committing');
    if (!stretch) {
      if (openTakeId === null) {
        this.#early.delete(itemId);
        this.#nobodys.add(itemId);
        return;
      }
      stretch = { takeId: openTakeId, eventId: null, itemId: null, text: '', state: 'committing' };
      this.#stretches.push(stretch);
    }
    Object.assign(stretch, { itemId, ...(this.#early.get(itemId) ?? { state: 'transcribing', text: '' }) });
    this.#early.delete(itemId);
  }

  #delta(itemId: string, delta: string): void {
    const place = this.#placeOf(itemId);
    if (place.state === 'transcribing') place.text += delta;
  }

  #settle(itemId: string, state: 'done' | 'failed', text: string | null): void {
    const place = this.#placeOf(itemId);
    // Only the first end counts; a repeated one must not blank out what is there.
    if (place.state !== 'transcribing') return;
    place.state = state;
    if (text !== null) place.text = text;
  }

  /** Where an item's words go: to its stretch, or aside until it is confirmed. */
  #placeOf(itemId: string): Pick<Stretch, 'text' | 'state'> {
    const known = this.#stretches.find((stretch) => stretch.itemId === itemId) ?? this.#early.get(itemId);
    if (known) return known;
    const place = { text: '', state: 'transcribing' as const };
    this.#early.set(itemId, place);
    const [oldest] = this.#early.keys();
    if (this.#early.size > mostEarly && oldest !== undefined) this.#early.delete(oldest);
    return place;
  }

  #refused(eventId: string | null, code: string): void {
    const committing = this.#stretches.filter(({ state }) => state === 'committing');
    const named = committing.find((stretch) => stretch.eventId === eventId);
    const refused = named ?? (eventId === null && code === emptyCommit ? committing[0] : undefined);
    if (refused) refused.state = code === emptyCommit ? 'empty' : 'failed';
  }
}
