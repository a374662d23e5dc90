import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import { failure, type Failure } from '@/lib/domain/failure';
import { Link, type LinkOptions, type LinkUser } from './link';
import { failureOf } from './provider-failure';
import { Refusal } from './refusal';
import type { SessionAge } from './session-age';

/** What a connection is, with what exists in it. */
type ConnectionState =
  | { name: 'absent' }
  | { name: 'connecting'; link: Link; done: Promise<void> }
  | { name: 'ready'; link: Link }
  | { name: 'closed' };

export type ConnectionOptions = LinkOptions & LinkUser;

/**
 * One session with the provider after another: connect, lose, connect again with a fresh secret and peer. A successor
 * may be opened while the present one is still in use, and take its place without a gap.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  #state: ConnectionState = { name: 'absent' };
  #successor: Link | null = null;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  get isReady(): boolean {
    return this.#state.name === 'ready';
  }

  /** Age of the present session; null where there is none. */
  get age(): SessionAge | null {
    return this.#state.name === 'ready' ? this.#state.link.age : null;
  }

  get hasSuccessor(): boolean {
    return this.#successor?.isOpen === true;
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
        const link = new Link(this.#options);
        const done = this.#connectWith(link);
        this.#state = { name: 'connecting', link, done };
        return done;
      }
    }
  }

  /** Opens another session beside the present one, silent until {@link succeed}. Never rejects. */
  async prepareSuccessor(): Promise<void> {
    if (!this.isReady || this.#successor?.isOver === false) return;
    const link = new Link(this.#options);
    this.#successor = link;
    await link.open().catch((thrown: unknown) => {
      this.#options.logger.info('no session to follow', { reason: failureOf(thrown).reason });
    });
  }

  /** The successor takes the place of the present session, which ends. False, and nothing changes, without one. */
  succeed(): boolean {
    const successor = this.#successor;
    this.#successor = null;
    if (this.#state.name !== 'ready' || !successor?.isOpen) {
      successor?.close();
      return false;
    }
    // The old voice goes before the new one comes: two are never heard.
    this.#state.link.close();
    this.#begin(successor);
    return true;
  }

  /** False when there was nothing to send on. */
  send(event: RealtimeClientEvent): boolean {
    return this.#state.name === 'ready' && this.#state.link.send(event);
  }

  carryMicrophone(track: MediaStreamTrack | null): void {
    if (this.#state.name === 'ready') this.#state.link.carryMicrophone(track);
  }

  /** Another microphone is in use: where one is being carried, this one is carried in its place. */
  replaceMicrophone(track: MediaStreamTrack | null): void {
    if (this.#state.name === 'ready') this.#state.link.replaceMicrophone(track);
  }

  /** Ends the session as if it had been lost: for a provider that says goodbye before it hangs up. */
  giveUp(reason: Failure): void {
    if (this.#state.name === 'ready') this.#state.link.end(reason);
  }

  close(): void {
    const state = this.#state;
    this.#state = { name: 'closed' };
    this.#dropSuccessor();
    if (state.name === 'connecting' || state.name === 'ready') state.link.close();
  }

  async #connectWith(link: Link): Promise<void> {
    try {
      await link.open();
    } catch (thrown) {
      if (this.#state.name === 'connecting' && this.#state.link === link) this.#state = { name: 'absent' };
      this.#options.logger.info('could not connect', { reason: failureOf(thrown).reason });
      throw thrown;
    }
    if (this.#state.name !== 'connecting' || this.#state.link !== link) link.close();
    if (!link.isOpen) {
      if (this.#state.name === 'connecting') this.#state = { name: 'absent' };
      throw new Refusal(failure('connectionLost'));
    }
    this.#options.logger.info('connected');
    this.#begin(link);
  }

  #begin(link: Link): void {
    this.#state = { name: 'ready', link };
    const { onEvent, onVoice } = this.#options;
    link.use({ onEvent, onVoice, onLost: (reason) => this.#lost(reason) });
  }

  #lost(reason: Failure): void {
    this.#state = { name: 'absent' };
    // Whatever ended this session has probably ended the way to the provider.
    this.#dropSuccessor();
    this.#options.logger.info('connection lost', { reason: reason.reason });
    this.#options.onLost(reason);
  }

  #dropSuccessor(): void {
    this.#successor?.close();
    this.#successor = null;
  }
}
