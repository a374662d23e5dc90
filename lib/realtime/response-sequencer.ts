import type { RealtimeClientEvent, RealtimeResponseCreateParams } from 'openai/resources/realtime/realtime';
import type { Identifier } from '@/lib/domain/identifier';
import type { WireResponse } from './events';

/** A line to be said, ready for the wire. */
export type ResponseOrder = { lineId: Identifier; response: RealtimeResponseCreateParams };

type Active = {
  order: ResponseOrder;
  eventId: string;
  responseId: string | null;
  cancelled: boolean;
  /** `blocked`: refused because another response holds the way; `again`: asked for a second and last time. */
  turn: 'first' | 'blocked' | 'again';
};

export type SequencerOptions = {
  /** False when it could not be sent. */
  send: (event: RealtimeClientEvent) => boolean;
  /** Whether anything may be asked of the provider now. Never while a take is open. */
  mayAsk: () => boolean;
  /** The order has gone out (or could not). */
  onSent: (lineId: Identifier, sent: boolean) => void;
  releaseMs: number;
  /** Begins the ids of its events, where another one sends on the same channel. */
  eventName?: string;
};

const alreadyActive = 'conversation_already_has_active_response';

/** Lines of earlier responses that are remembered, to know their stragglers. */
const remembered = 32;

/**
 * Lets one response at a time be active, with at most one more waiting. A response holds the way until its
 * `response.done`, an error that names its `event_id`, or, once cancelled, a bounded wait. An order that is refused
 * because of somebody else's response is given once more when that one is over.
 */
export class ResponseSequencer {
  readonly #options: SequencerOptions;
  #active: Active | null = null;
  #pending: ResponseOrder | null = null;
  #counter = 0;
  #echoesMetadata = false;
  /** Ends the wait for a cancelled response, or for somebody else's. */
  #releaseTimer: ReturnType<typeof setTimeout> | undefined;
  /** Response id → line id, of all responses of ours. */
  readonly #own = new Map<string, Identifier>();

  constructor(options: SequencerOptions) {
    this.#options = options;
  }

  /** Nothing has been asked for that is not over. */
  get isFree(): boolean {
    return this.#active === null;
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
    const order = this.#pending;
    this.#pending = null;
    this.#options.onSent(order.lineId, this.#send(order, 'first'));
  }

  /**
   * Takes note of `response.created`. Returns whose it is: a line's, or nobody's (then it was not asked for).
   * Servers echo our metadata; for one that does not, the first response after our order is taken for it.
   */
  created(response: WireResponse): Identifier | null {
    const claimed = response.metadata?.['lineId'];
    if (claimed !== undefined) this.#echoesMetadata = true;
    const active = this.#active;
    if (!active || active.responseId !== null || active.turn === 'blocked') return null;
    const { lineId } = active.order;
    const ours = claimed === undefined ? !this.#echoesMetadata : claimed === lineId;
    if (!ours) return null;
    active.responseId = response.id;
    this.#own.set(response.id, lineId);
    for (const oldest of this.#own.keys()) {
      if (this.#own.size <= remembered) break;
      this.#own.delete(oldest);
    }
    if (active.cancelled) this.#sendCancel(response.id);
    return lineId;
  }

  /** The line of a response, also of one that is over; null for a response that is not ours. */
  lineOf(responseId: string): Identifier | null {
    return this.#own.get(responseId) ?? null;
  }

  done(responseId: string): void {
    if (this.#active?.turn === 'blocked') this.#askAgain();
    else if (this.#active?.responseId === responseId) this.#release();
  }

  /** An error that names a client event. Returns the line whose order was refused for good, if it was one. */
  refused(eventId: string, code: string): Identifier | null {
    const active = this.#active;
    if (active?.eventId !== eventId) return null;
    // Our attempt to end the other response met none: it is over already.
    if (active.turn === 'blocked') this.#askAgain();
    else if (active.turn === 'first' && code === alreadyActive && !active.cancelled) this.#makeWay(active);
    else {
      this.#release();
      return active.order.lineId;
    }
    return null;
  }

  /** Ends the active response, now or as soon as it has a name. */
  cancel(): void {
    const active = this.#active;
    if (!active || active.cancelled) return;
    active.cancelled = true;
    if (active.turn === 'blocked') {
      this.#release();
      return;
    }
    if (active.responseId !== null) this.#sendCancel(active.responseId);
    this.#releaseTimer = setTimeout(() => this.#release(), this.#options.releaseMs);
  }

  /** Forgets what was asked for: a new session knows nothing of the old one's responses. What waits still waits. */
  renew(): void {
    clearTimeout(this.#releaseTimer);
    this.#active = null;
    this.#own.clear();
  }

  /** Forgets everything. */
  reset(): void {
    this.#pending = null;
    this.renew();
  }

  #send(order: ResponseOrder, turn: 'first' | 'again'): boolean {
    this.#counter += 1;
    const eventId = `${this.#options.eventName ?? 'line'}_${this.#counter}`;
    this.#active = { order, eventId, responseId: null, cancelled: false, turn };
    const sent = this.#options.send({ type: 'response.create', event_id: eventId, response: order.response });
    if (!sent) this.#active = null;
    return sent;
  }

  /** Ends whatever response there is that is not ours; it has no name we know of. */
  #makeWay(active: Active): void {
    this.#counter += 1;
    active.turn = 'blocked';
    active.eventId = `way_${this.#counter}`;
    this.#options.send({ type: 'response.cancel', event_id: active.eventId });
    this.#releaseTimer = setTimeout(() => this.#askAgain(), this.#options.releaseMs);
  }

  #askAgain(): void {
    const active = this.#active;
    if (active?.turn !== 'blocked') return;
    clearTimeout(this.#releaseTimer);
    this.#send(active.order, 'again');
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
