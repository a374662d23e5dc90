import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelPort, type Wire } from '@/lib/protocol/port';
import { viewOf } from '../gallery/view-parts';

/** The other end of a Port, as the offscreen document would hold it. */
class Owner {
  readonly received: unknown[] = [];
  #messages: ((message: unknown) => void)[] = [];
  #ends: (() => void)[] = [];
  closedByPanel = false;
  readonly wire: Wire = {
    postMessage: (message) => void this.received.push(message),
    disconnect: () => {
      this.closedByPanel = true;
    },
    onMessage: { addListener: (listener) => void this.#messages.push(listener) },
    onDisconnect: { addListener: (listener) => void this.#ends.push(listener) },
  };
  says(message: unknown): void {
    for (const listener of this.#messages) listener(message);
  }
  dies(): void {
    for (const listener of this.#ends) listener();
  }
}

const view = viewOf({ name: 'consent' });
const token = 'a-token-of-enough-length';

function rehearse() {
  const owners: Owner[] = [];
  const asked = vi.fn();
  const port = new PanelPort({
    connect: () => {
      const owner = new Owner();
      owners.push(owner);
      return owner.wire;
    },
    askForToken: asked,
  });
  return { port, owners, asked };
}

describe('the panel’s end of the Port', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('opens with the token that was posted, and shows the view that comes back', () => {
    const { port, owners, asked } = rehearse();
    port.open();
    expect(asked).toHaveBeenCalledOnce();
    port.useToken(token);
    expect(owners[0]?.received).toEqual([{ type: 'hello', token }]);
    expect(port.picture()).toEqual({ link: 'waiting', view: null });
    owners[0]?.says({ type: 'view', view });
    expect(port.picture()).toEqual({ link: 'connected', view });
  });

  it('tells its watchers of a change, and hands out the same picture until there is one', () => {
    const { port, owners } = rehearse();
    const watcher = vi.fn();
    const stop = port.subscribe(watcher);
    port.useToken(token);
    owners[0]?.says({ type: 'view', view });
    expect(watcher).toHaveBeenCalledOnce();
    expect(port.picture()).toBe(port.picture());
    stop();
    owners[0]?.says({ type: 'view', view });
    expect(watcher).toHaveBeenCalledOnce();
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'view'],
    ['another message', { type: 'key', key: 'x' }],
    ['half a view', { type: 'view', view: { screen: { name: 'lobby' } } }],
    ['a screen nobody knows', { type: 'view', view: { ...view, screen: { name: 'admin' } } }],
    ['a level out of range', { type: 'meter', meter: { level: 7, mouth: 0 } }],
  ])('ignores %s', (_name, message) => {
    const { port, owners } = rehearse();
    const heard = vi.fn();
    port.meter(heard);
    port.useToken(token);
    owners[0]?.says({ type: 'view', view });
    const before = port.picture();
    owners[0]?.says(message);
    expect(port.picture()).toBe(before);
    expect(heard).not.toHaveBeenCalled();
  });

  it('sends the meter past the picture, until one stops listening', () => {
    const { port, owners } = rehearse();
    const heard = vi.fn();
    const stop = port.meter(heard);
    port.useToken(token);
    owners[0]?.says({ type: 'view', view });
    const before = port.picture();
    owners[0]?.says({ type: 'meter', meter: { level: 0.5, mouth: 0.2 } });
    stop();
    owners[0]?.says({ type: 'meter', meter: { level: 0.6, mouth: 0.2 } });
    expect(heard.mock.calls).toEqual([[{ level: 0.5, mouth: 0.2 }]]);
    expect(port.picture()).toBe(before);
  });

  it('says when nobody can see the panel, to the next owner as well', () => {
    const { port, owners } = rehearse();
    port.useToken(token);
    owners[0]?.says({ type: 'view', view });
    port.watch(true);
    port.watch(false);
    owners[0]?.dies();
    port.useToken(token);
    port.watch(true);
    expect(owners[0]?.received.slice(1)).toEqual([{ type: 'watch', visible: false }]);
    expect(owners[1]?.received.slice(1)).toEqual([
      { type: 'watch', visible: false },
      { type: 'watch', visible: true },
    ]);
  });

  it('asks again when the Port closes, keeping the last view in sight', () => {
    const { port, owners, asked } = rehearse();
    port.useToken(token);
    owners[0]?.says({ type: 'view', view });
    owners[0]?.dies();
    expect(port.picture()).toEqual({ link: 'waiting', view });
    vi.advanceTimersByTime(300);
    expect(asked).toHaveBeenCalledOnce();
    port.useToken(`${token}-2`);
    owners[1]?.says({ type: 'view', view });
    expect(port.picture().link).toBe('connected');
  });

  it('keeps the latest wish while the link is down, but not for long', () => {
    const { port, owners } = rehearse();
    port.useToken(token);
    owners[0]?.says({ type: 'view', view });
    owners[0]?.dies();
    port.send({ type: 'startOver' });
    port.send({ type: 'finishAnswer' });
    port.useToken(token);
    owners[1]?.says({ type: 'view', view });
    owners[1]?.says({ type: 'view', view });
    expect(owners[1]?.received).toEqual([{ type: 'hello', token }, { type: 'finishAnswer' }]);

    owners[1]?.dies();
    port.send({ type: 'finishAnswer' });
    vi.setSystemTime(Date.now() + 6_000);
    port.useToken(token);
    owners[2]?.says({ type: 'view', view });
    expect(owners[2]?.received).toEqual([{ type: 'hello', token }]);
  });

  it('sends nothing but the token before the first view', () => {
    const { port, owners } = rehearse();
    port.useToken(token);
    port.send({ type: 'nextQuestion' });
    expect(owners[0]?.received).toEqual([{ type: 'hello', token }]);
  });

  it('says so when three tokens in a row are refused, and still recovers', () => {
    const { port, owners } = rehearse();
    for (const round of [0, 1, 2]) {
      expect(port.picture().link).toBe('waiting');
      port.useToken(token);
      owners[round]?.says({ type: 'refused' });
      expect(owners[round]?.closedByPanel).toBe(true);
    }
    expect(port.picture().link).toBe('refused');
    port.useToken(token);
    owners[3]?.says({ type: 'view', view });
    expect(port.picture().link).toBe('connected');
  });

  it('says so when nobody answers, and goes on asking ever more quietly', () => {
    const { port, asked } = rehearse();
    port.open();
    vi.advanceTimersByTime(2_499);
    expect(port.picture().link).toBe('waiting');
    vi.advanceTimersByTime(1);
    expect(port.picture().link).toBe('refused');
    const before = asked.mock.calls.length;
    vi.advanceTimersByTime(60_000);
    expect(asked.mock.calls.length - before).toBeGreaterThan(3);
    expect(asked.mock.calls.length - before).toBeLessThan(10);
  });

  it('survives an extension that was reloaded under it', () => {
    const asked = vi.fn();
    const port = new PanelPort({
      connect: () => {
        throw new Error('Extension context invalidated.');
      },
      askForToken: asked,
    });
    port.useToken(token);
    vi.advanceTimersByTime(300);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('ignores a Port that is over, a second token, and everything after close', () => {
    const { port, owners, asked } = rehearse();
    port.useToken(token);
    port.useToken(token);
    expect(owners).toHaveLength(1);
    owners[0]?.dies();
    port.useToken(token);
    owners[0]?.says({ type: 'view', view });
    expect(port.picture().view).toBeNull();
    port.close();
    port.close();
    expect(owners[1]?.closedByPanel).toBe(true);
    port.open();
    port.useToken(token);
    vi.advanceTimersByTime(60_000);
    expect(asked).not.toHaveBeenCalled();
    expect(owners).toHaveLength(2);
  });
});
