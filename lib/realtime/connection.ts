import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Logger } from '@/lib/domain/logger';
import type { Provider } from '@/lib/domain/provider';
import { EventInbox } from './event-inbox';
import { parseServerEvent, type ServerEvent } from './events';
import { handshake } from './handshake';
import { failureOf } from './provider-failure';
import { Refusal } from './refusal';
import { exchangeSdp } from './sdp-exchange';
import type { SessionConfig } from './session-config';
import type { Timing } from './timing';
import type { OpenTransport, Transport } from './transport';

/** What a connection is, with what exists in it. `attempt` tells messages of this one from those of one before. */
type ConnectionState =
  | { name: 'absent' }
  | { name: 'connecting'; attempt: AbortController; inbox: EventInbox; done: Promise<void> }
  | { name: 'ready'; attempt: AbortController; transport: Transport }
  | { name: 'closed' };

export type ConnectionOptions = {
  provider: Provider;
  config: SessionConfig;
  openTransport: OpenTransport;
  timing: Timing;
  logger: Logger;
  fetch?: typeof fetch;
  /** Known events of the present session, once it is ready. */
  onEvent: (event: ServerEvent) => void;
  /** Puts the provider's voice somewhere; the returned function takes it away again. */
  onVoice: (stream: MediaStream) => () => void;
  onLost: (failure: Failure) => void;
};

/** One session with the provider after another: connect, lose, connect again with a fresh secret and peer. */
export class Connection {
  readonly #options: ConnectionOptions;
  #state: ConnectionState = { name: 'absent' };
  #detachVoice: (() => void) | null = null;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  get isReady(): boolean {
    return this.#state.name === 'ready';
  }

  /** Resolves when events can be sent; rejects with a Refusal. Called while connecting, it joins the same attempt. */
  connect(): Promise<void> {
    switch (this.#state.name) {
      case 'closed':
        return Promise.reject(new Refusal(failure('connectionLost', 'closed')));
      case 'ready':
        return Promise.resolve();
      case 'connecting':
        return this.#state.done;
      case 'absent': {
        const attempt = new AbortController();
        const inbox = new EventInbox();
        const done = this.#open(attempt, inbox);
        this.#state = { name: 'connecting', attempt, inbox, done };
        return done;
      }
    }
  }

  /** False when there was nothing to send on. */
  send(event: RealtimeClientEvent): boolean {
    if (this.#state.name !== 'ready') return false;
    try {
      this.#state.transport.send(event);
      return true;
    } catch {
      return false;
    }
  }

  carryMicrophone(track: MediaStreamTrack | null): void {
    if (this.#state.name === 'ready') this.#state.transport.carryMicrophone(track);
  }

  /** Ends the session as if it had been lost: for a provider that says goodbye before it hangs up. */
  giveUp(reason: Failure): void {
    if (this.#state.name === 'ready') this.#ended(this.#state.attempt, reason);
  }

  close(): void {
    const state = this.#state;
    this.#state = { name: 'closed' };
    this.#release();
    if (state.name === 'connecting') state.attempt.abort(new Refusal(failure('connectionLost', 'closed')));
    if (state.name === 'ready') state.transport.close();
  }

  async #open(attempt: AbortController, inbox: EventInbox): Promise<void> {
    const { openTransport, provider, config, timing, logger } = this.#options;
    const { signal } = attempt;
    const fetching = this.#options.fetch ? { fetch: this.#options.fetch } : {};
    let transport: Transport | null = null;
    try {
      // A transport that comes too late for anybody to want it is closed below all the same.
      const opening = openTransport({
        exchangeSdp: (offer, within) => exchangeSdp(provider, config, offer, { signal: within, ...fetching }),
        signal,
        onText: (text) => this.#read(attempt, text),
        onVoice: (stream) => this.#voice(attempt, stream),
        onEnded: (reason) => this.#ended(attempt, reason),
        connectMs: timing.connectMs,
        disconnectedGraceMs: timing.disconnectedGraceMs,
      });
      transport = await unlessAborted(opening, signal);
      const { send } = transport;
      await handshake({ inbox, send, wanted: config, waitMs: timing.handshakeMs, signal, logger });
      signal.throwIfAborted();
      this.#state = { name: 'ready', attempt, transport };
      logger.info('connected');
      for (const event of inbox.drain()) this.#options.onEvent(event);
    } catch (thrown) {
      const reason = failureOf(signal.aborted ? signal.reason : thrown);
      transport?.close();
      if (this.#isPresent(attempt)) {
        this.#release();
        this.#state = { name: 'absent' };
      }
      logger.info('could not connect', { reason: reason.reason });
      throw new Refusal(reason);
    }
  }

  #isPresent(attempt: AbortController): boolean {
    return 'attempt' in this.#state && this.#state.attempt === attempt;
  }

  #read(attempt: AbortController, text: string): void {
    if (!this.#isPresent(attempt)) return;
    const read = parseServerEvent(text);
    if (read.kind !== 'known') {
      this.#options.logger.debug(`${read.kind} event`, { type: read.type });
    } else if (this.#state.name === 'connecting') {
      this.#state.inbox.push(read.event);
    } else {
      this.#options.onEvent(read.event);
    }
  }

  #voice(attempt: AbortController, stream: MediaStream): void {
    if (!this.#isPresent(attempt)) return;
    this.#release();
    this.#detachVoice = this.#options.onVoice(stream);
  }

  #ended(attempt: AbortController, reason: Failure): void {
    if (!this.#isPresent(attempt)) return;
    if (this.#state.name === 'connecting') {
      attempt.abort(new Refusal(reason));
    } else if (this.#state.name === 'ready') {
      const { transport } = this.#state;
      this.#state = { name: 'absent' };
      this.#release();
      transport.close();
      this.#options.logger.info('connection lost', { reason: reason.reason });
      this.#options.onLost(reason);
    }
  }

  #release(): void {
    this.#detachVoice?.();
    this.#detachVoice = null;
  }
}

/** The transport, or the signal's reason as soon as it is aborted; a transport that comes later is closed. */
function unlessAborted(opening: Promise<Transport>, signal: AbortSignal): Promise<Transport> {
  const { promise, resolve, reject } = Promise.withResolvers<Transport>();
  const abandon = () => reject(signal.reason);
  signal.addEventListener('abort', abandon, { once: true });
  opening
    .then((transport) => {
      if (signal.aborted) transport.close();
      else resolve(transport);
    }, reject)
    .finally(() => signal.removeEventListener('abort', abandon));
  return promise;
}
