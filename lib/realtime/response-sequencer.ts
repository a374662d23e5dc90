import type { RealtimeClientEvent, RealtimeResponseCreateParams } from 'openai/resources/realtime/realtime';
import type { Identifier } from '@/lib/domain/identifier';
import type { WireResponse } from './events';

/** A line to be said, ready for the wire. */
export type ResponseOrder = { lineId: Identifier; response: RealtimeResponseCreateParams };

type Active = { lineId: Identifier; eventId: string; responseId: string | null; cancelled: boolean };

export type SequencerOptions = {
  /** False when it could not be sent. */
  send: (event: RealtimeClientEvent) => boolean;
  /** Whether anything may be asked of the provider now. Never while a take is open. */
  mayAsk: () => boolean;
  /** The order has gone out (or could not). */
  onSent: (lineId: Identifier, sent: boolean) => void;
  releaseMs: number;
};

/** Lines of earlier responses that are remembered, to know their stragglers. */
const remembered = 32;

/**
 * Lets one response at a time be active, with at most one more waiting. A response holds the way until its
 * `response.done`, an error that names its `event_id`, or, once cancelled, a bounded wait.
 */
export class ResponseSequencer {
  readonly #options: SequencerOptions;
  #active: Active | null = null;
  #pending: ResponseOrder | null = null;
  #counter = 0;
  #echoesMetadata = false;
  #releaseTimer: ReturnType<typeof setTimeout> | undefined;
  /** Response id → line id, of all responses of ours. */
  readonly #own = new Map<string, Identifier>();

  constructor(options: SequencerOptions) {
    this.#options = options;
  }

  /** Sends the order as soon as that may be. Returns the line that waited in its place and will not be said. */
  ask(order: ResponseOrder): Identifier | null {
    const ousted = this.dropPending();
    this.#pending = order;
    this.flush();
    return ousted;
  }

  /** Forgets the waiting order and names its line. */
  dropPending(): Identifier | null {
    const dropped = this.#pending?.lineId ?? null;
    this.#pending = null;
    return dropped;
  }

  /** To be called whenever `mayAsk` may have become true. */
  flush(): void {
    if (!this.#pending || this.#active || !this.#options.mayAsk()) return;
    const { lineId, response } = this.#pending;
    this.#pending = null;
    this.#counter += 1;
    const eventId = `line_${this.#counter}`;
    this.#active = { lineId, eventId, responseId: null, cancelled: false };
    const sent = this.#options.send({ type: 'response.create', event_id: eventId, response });
    if (!sent) this.#active = null;
    this.#options.onSent(lineId, sent);
  }

  /**
   * Takes note of `response.created`. Returns whose it is: a line's, or nobody's (then it was not asked for).
   * Servers echo our metadata; for one that does not, the first response after our order is taken for it.
   */
  created(response: WireResponse): Identifier | null {
    const claimed = response.metadata?.['lineId'];
    if (claimed !== undefined) this.#echoesMetadata = true;
    const active = this.#active;
    if (!active || active.responseId !== null) return null;
    const ours = claimed === undefined ? !this.#echoesMetadata : claimed === active.lineId;
    if (!ours) return null;
    active.responseId = response.id;
    this.#own.set(response.id, active.lineId);
    for (const oldest of this.#own.keys()) {
      if (this.#own.size <= remembered) break;
      this.#own.delete(oldest);
    }
    if (active.cancelled) this.#sendCancel(response.id);
    return active.lineId;
  }

  /** The line of a response, also of one that is over; null for a response that is not ours. */
  lineOf(responseId: string): Identifier | null {
    return this.#own.get(responseId) ?? null;
  }

  done(responseId: string): void {
    if (this.#active?.responseId === responseId) this.#release();
  }

  /** An error that names a client event. Returns the line whose order was refused, if it was one. */
  refused(eventId: string): Identifier | null {
    if (this.#active?.eventId !== eventId) return null;
    const { lineId } = this.#active;
    this.#release();
    return lineId;
  }

  /** Ends the active response, now or as soon as it has a name. */
  cancel(): void {
    const active = this.#active;
    if (!active || active.cancelled) return;
    active.cancelled = true;
    if (active.responseId !== null) this.#sendCancel(active.responseId);
    this.#releaseTimer = setTimeout(() => this.#release(), this.#options.releaseMs);
  }

  /** Forgets everything; a new session knows nothing of the old one's responses. */
  reset(): void {
    clearTimeout(this.#releaseTimer);
    this.#active = null;
    this.#pending = null;
    this.#own.clear();
  }

  #sendCancel(responseId: string): void {
    this.#options.send({ type: 'response.cancel', response_id: responseId });
  }

  #release(): void {
    clearTimeout(this.#releaseTimer);
    this.#active = null;
    this.flush();
  }
}
