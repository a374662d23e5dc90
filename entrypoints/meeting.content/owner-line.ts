import { peopleInCall } from '@/lib/platform/people-in-call';
import type { HolderLook, HolderReport } from '@/lib/protocol/holder';
import { holderPortName } from '@/lib/protocol/holder-port';

export const dark: HolderLook = { type: 'look', floor: 'nobody', recording: false, reopen: false };

export type OwnerLine = {
  isConnected: () => boolean;
  /** Looks who is here and says so where it changed; connects anew where the owner had gone. */
  report: () => void;
  close: () => void;
};

/** The Port to the owner of the interview: presence goes there, the light comes back. */
export function openOwnerLine(site: string, show: (look: HolderLook) => void): OwnerLine {
  let port: chrome.runtime.Port | null = null;
  let told: number | null | undefined;

  const connect = (): chrome.runtime.Port => {
    const line = chrome.runtime.connect({ name: holderPortName });
    told = undefined;
    line.onMessage.addListener((look: HolderLook) => look.type === 'look' && show(look));
    line.onDisconnect.addListener(() => {
      // Reading the error is what keeps the browser from writing it to the page's console.
      void chrome.runtime?.lastError;
      if (port === line) port = null;
      show(dark);
    });
    return line;
  };
  return {
    isConnected: () => port !== null,
    report: () => {
      port ??= connect();
      const people = peopleInCall(site, document);
      if (people === told) return;
      told = people;
      port.postMessage({ type: 'presence', site, people } satisfies HolderReport);
    },
    close: () => port?.disconnect(),
  };
}
