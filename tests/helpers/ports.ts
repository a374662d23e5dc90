import type { IncomingPort } from '@/lib/session/reception';

/** The far end of a Port, in memory: what was sent to it, and a way to say something. */
export type FarEnd = {
  port: IncomingPort;
  got: unknown[];
  say(message: unknown): void;
  leave(): void;
  closed: boolean;
};

export function aPort(name: string, url: string, tabId: number | undefined): FarEnd {
  const listeners: ((message: unknown) => void)[] = [];
  const leavers: (() => void)[] = [];
  const end: FarEnd = {
    got: [],
    closed: false,
    say: (message) => listeners.forEach((listener) => listener(message)),
    leave: () => leavers.forEach((leaver) => leaver()),
    port: {
      name,
      sender: { url, tab: tabId === undefined ? undefined : { id: tabId } },
      postMessage: (message) => void end.got.push(message),
      disconnect: () => void (end.closed = true),
      onMessage: { addListener: (listener) => void listeners.push(listener) },
      onDisconnect: { addListener: (listener) => void leavers.push(listener) },
    },
  };
  return end;
}
