import type { Meter, PanelView } from '@/lib/domain/view/view';
import { PanelMessage, type PanelCommand, type PanelWish } from './panel';

/** The part of `chrome.runtime.Port` that is used here, so that a test can hold the other end. */
export type Wire = {
  postMessage: (message: unknown) => void;
  disconnect: () => void;
  onMessage: { addListener: (listener: (message: unknown) => void) => void };
  onDisconnect: { addListener: (listener: () => void) => void };
};

/**
 * What the panel knows: the last view, and whether the owner is at the other end. `refused` means that nobody who
 * may open a panel has answered; asking goes on quietly.
 */
export type PanelPicture = { link: 'waiting' | 'connected' | 'refused'; view: PanelView | null };

/** Pauses between two requests for a token, milliseconds; the last one repeats. */
const patience = [300, 700, 1_500, 3_000, 6_000, 10_000];
/** After so many requests in vain (about 2.5 s) the panel says that it was not opened by its own button. */
const vainBeforeRefused = 3;
/** A wish made while the link was down is still meant this long after, milliseconds. */
const wishLives = 5_000;

/**
 * The panel's end of the one Port. It asks for a one-time token, opens the Port with it, parses what it receives
 * and begins again whenever the Port closes. `close` ends it for good and is safe twice.
 */
export class PanelPort {
  readonly #connect: () => Wire;
  readonly #askForToken: () => void;
  readonly #watchers = new Set<() => void>();
  readonly #meters = new Set<(meter: Meter) => void>();
  #picture: PanelPicture = { link: 'waiting', view: null };
  #wire: Wire | null = null;
  #inVain = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wish: { command: PanelWish; at: number } | null = null;
  #visible = true;
  #closed = false;

  constructor(ends: { connect: () => Wire; askForToken: () => void }) {
    this.#connect = ends.connect;
    this.#askForToken = ends.askForToken;
  }

  /** Asks the holder for a token, now and until one comes. */
  readonly open = (): void => {
    if (this.#closed || this.#wire) return;
    clearTimeout(this.#timer);
    this.#askForToken();
    const pause = patience[Math.min(this.#inVain, patience.length - 1)];
    this.#timer = setTimeout(() => {
      this.#inVain += 1;
      if (this.#inVain >= vainBeforeRefused) this.#show({ ...this.#picture, link: 'refused' });
      this.open();
    }, pause);
  };

  /** A token has come. It is spent at once; a second one while the Port stands is not needed. */
  readonly useToken = (token: string): void => {
    if (this.#closed || this.#wire) return;
    clearTimeout(this.#timer);
    let wire: Wire;
    try {
      wire = this.#connect();
    } catch {
      // The extension was updated or reloaded under this frame: Chrome throws instead of disconnecting.
      this.#beginAgain(null);
      return;
    }
    this.#wire = wire;
    wire.onMessage.addListener((message) => this.#receive(wire, message));
    wire.onDisconnect.addListener(() => this.#beginAgain(wire));
    this.#post(wire, { type: 'hello', token });
    if (!this.#visible) this.#post(wire, { type: 'watch', visible: false });
  };

  /** Sends a command; while the link is down the latest one waits for it a few seconds. */
  readonly send = (command: PanelWish): void => {
    if (this.#wire && this.#picture.link === 'connected') this.#post(this.#wire, command);
    else this.#wish = { command, at: Date.now() };
  };

  /** Whether anybody can see the panel: thirty messages a second for a hidden one would be for nobody. */
  readonly watch = (visible: boolean): void => {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (this.#wire) this.#post(this.#wire, { type: 'watch', visible });
  };

  /** For `useSyncExternalStore`: the same object until something changed. */
  readonly picture = (): PanelPicture => this.#picture;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  };

  /** Meter messages, 15 to 30 a second while the panel is visible, past all rendering. */
  readonly meter = (listener: (meter: Meter) => void): (() => void) => {
    this.#meters.add(listener);
    return () => void this.#meters.delete(listener);
  };

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    const wire = this.#wire;
    this.#wire = null;
    wire?.disconnect();
  }

  #receive(wire: Wire, message: unknown): void {
    if (wire !== this.#wire) return;
    const parsed = PanelMessage.safeParse(message);
    if (!parsed.success) return;
    switch (parsed.data.type) {
      case 'meter':
        for (const listener of this.#meters) listener(parsed.data.meter);
        return;
      case 'view':
        this.#inVain = 0;
        this.#show({ link: 'connected', view: parsed.data.view });
        this.#sendWish(wire);
        return;
      case 'refused':
        wire.disconnect();
        this.#beginAgain(wire);
    }
  }

  #sendWish(wire: Wire): void {
    const wish = this.#wish;
    this.#wish = null;
    if (wish && Date.now() - wish.at <= wishLives) this.#post(wire, wish.command);
  }

  /** A closed Port throws on posting before its disconnect is heard; that disconnect does the rest. */
  #post(wire: Wire, command: PanelCommand): void {
    try {
      wire.postMessage(command);
    } catch {
      this.#beginAgain(wire);
    }
  }

  #beginAgain(wire: Wire | null): void {
    if (wire !== this.#wire || this.#closed) return;
    this.#wire = null;
    this.#inVain += 1;
    const link = this.#inVain >= vainBeforeRefused ? 'refused' : 'waiting';
    this.#show({ ...this.#picture, link });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.open, patience[Math.min(this.#inVain - 1, patience.length - 1)]);
  }

  #show(picture: PanelPicture): void {
    if (picture.link === this.#picture.link && picture.view === this.#picture.view) return;
    this.#picture = picture;
    for (const watcher of this.#watchers) watcher();
  }
}
