import type { Runtime } from 'webextension-polyfill';
import { siteOf } from './meeting-sites';

/**
 * Who sent a message. `holder` is our script in the top frame of a meeting page: it may ask only for its own tab.
 * `page` is a page of the extension, whole or framed. Everything else is a stranger and is not answered.
 */
export type Asker =
  | { who: 'holder'; tabId: number; documentId: string }
  | { who: 'page'; framed: boolean }
  | { who: 'stranger' };

/** Judges by what the browser vouches for (`sender`), never by what the message says. `ownAddress` ends in a slash. */
export function whoAsks(sender: Runtime.MessageSender, ownId: string, ownAddress: string): Asker {
  if (sender.id !== ownId || !sender.url) return { who: 'stranger' };
  if (sender.url.startsWith(ownAddress)) return { who: 'page', framed: (sender.frameId ?? 0) !== 0 };
  const { documentId } = sender as { documentId?: string };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !documentId) return { who: 'stranger' };
  const url = new URL(sender.url);
  if (url.protocol !== 'https:' || siteOf(url.hostname) === 'unknown') return { who: 'stranger' };
  return { who: 'holder', tabId, documentId };
}
