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
import { SessionAge } from './session-age';
import type { SessionConfig } from './session-config';
import type { Timing } from './timing';
import type { OpenTransport, Transport } from './transport';

export type LinkOptions = {
  provider: Provider;
  config: SessionConfig;
  openTransport: OpenTransport;
  timing: Timing;
  logger: Logger;
  fetch?: typeof fetch;
};

/** Who uses a link once it is open. */
export type LinkUser = {
  /** Known events of the session. */
  onEvent: (event: ServerEvent) => void;
  /** Puts the provider's voice somewhere; the returned function takes it away again. */
  onVoice: (stream: MediaStream) => () => void;
  /** It ended without our doing. At most once. */
  onLost: (failure: Failure) => void;
};

/** What a link is, with what exists in it. */
type LinkState =
  | { name: 'opening' }
  /** Open, and nobody uses it yet: its voice is nowhere and its events are kept. */
  | { name: 'idle'; transport: Transport; age: SessionAge }
  | { name: 'used'; transport: Transport; age: SessionAge; user: LinkUser }
  | { name: 'over' };

/** One session with the provider, from its secret to its end. Used up once it is over. */
export class Link {
  readonly #options: LinkOptions;
  readonly #attempt = new AbortController();
  readonly #inbox = new EventInbox();
  #state: LinkState = { name: 'opening' };
  #voice: MediaStream | null = null;
  #detachVoice: (() => void) | null = null;
  #isCarrying = false;

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#state.name === 'idle' || this.#state.name === 'used';
  }

  get isOver(): boolean {
    return this.#state.name === 'over';
  }

  /** Null where there is no session. */
  get age(): SessionAge | null {
    return 'age' in this.#state ? this.#state.age : null;
  }

  /** Resolves when the session is there and configured; rejects with a Refusal. To be called once. */
  async open(): Promise<void> {
    const { openTransport, provider, config, timing, logger } = this.#options;
    const { signal } = this.#attempt;
    const fetching = this.#options.fetch ? { fetch: this.#options.fetch } : {};
    let transport: Transport | null = null;
    try {
      // A transport that comes too late for anybody to want it is closed below all the same.
      const opening = openTransport({
        exchangeSdp: (offer, within) => exchangeSdp(provider, config, offer, { signal: within, ...fetching }),
        signal,
        onText: (text) => this.#read(text),
        onVoice: (stream) => this.#heard(stream),
        onEnded: (reason) => this.end(reason),
        connectMs: timing.connectMs,
        disconnectedGraceMs: timing.disconnectedGraceMs,
      });
      transport = await unlessAborted(opening, signal);
      const { send } = transport;
      const inbox = this.#inbox;
      const expiresAt = await handshake({
        inbox,
        send,
        wanted: config,
        waitMs: timing.handshakeMs,
        signal,
        logger,
      });
      signal.throwIfAborted();
      this.#state = { name: 'idle', transport, age: new SessionAge(expiresAt) };
    } catch (thrown) {
      const reason = failureOf(signal.aborted ? signal.reason : thrown);
      this.#state = { name: 'over' };
      transport?.close();
      throw new Refusal(reason);
    }
  }

  /** From here on its voice is attached and its events are read, those first that came before. */
  use(user: LinkUser): void {
    if (this.#state.name !== 'idle') return;
    this.#state = { ...this.#state, name: 'used', user };
    if (this.#voice) this.#attach(user, this.#voice);
    for (const event of this.#inbox.drain()) user.onEvent(event);
  }

  /** False when there was nothing to send on. */
  send(event: RealtimeClientEvent): boolean {
    if (this.#state.name !== 'used') return false;
    try {
      this.#state.transport.send(event);
      return true;
    } catch {
      return false;
    }
  }

  carryMicrophone(track: MediaStreamTrack | null): void {
    this.#isCarrying = track !== null;
    if (this.#state.name === 'used') this.#state.transport.carryMicrophone(track);
  }

  /** A stopped track stays silent on the wire: another one takes its place where one is being carried. */
  replaceMicrophone(track: MediaStreamTrack | null): void {
    if (this.#isCarrying) this.carryMicrophone(track);
  }

  /** Ends it as if it had been lost. */
  end(reason: Failure): void {
    const state = this.#state;
    if (state.name === 'opening') this.#attempt.abort(new Refusal(reason));
    if (state.name !== 'idle' && state.name !== 'used') return;
    this.#leave(state.transport);
    if (state.name === 'used') state.user.onLost(reason);
  }

  /** Ends it; nothing more is reported. Safe at any time and twice. */
  close(): void {
    const state = this.#state;
    if (state.name === 'opening') this.#attempt.abort(new Refusal(failure('connectionLost', 'closed')));
    if (state.name === 'idle' || state.name === 'used') this.#leave(state.transport);
  }

  #leave(transport: Transport): void {
    this.#state = { name: 'over' };
    this.#detachVoice?.();
    this.#detachVoice = null;
    transport.close();
  }

  #read(text: string): void {
    const state = this.#state;
    if (state.name === 'over') return;
    const read = parseServerEvent(text);
    if (read.kind !== 'known') {
      this.#options.logger.debug(`${read.kind} event`, { type: read.type });
    } else if (state.name === 'used') {
      state.user.onEvent(read.event);
    } else {
      this.#inbox.push(read.event);
    }
  }

  #heard(stream: MediaStream): void {
    this.#voice = stream;
    if (this.#state.name === 'used') this.#attach(this.#state.user, stream);
  }

  #attach(user: LinkUser, stream: MediaStream): void {
    this.#detachVoice?.();
    this.#detachVoice = user.onVoice(stream);
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
