import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/**
 * Answers one kind of runtime message and leaves all others alone. `read` returns the request, or null where the
 * message is not ours. The listener itself is synchronous and returns `true` only for its own requests: an async
 * listener returns a promise for every message and would answer for other contexts (Chromium since 144).
 * A failed answer is sent as null, so that nobody waits for ever. Returns what stops listening.
 */
export function answerMessages<Request>(
  read: (message: unknown, sender: Runtime.MessageSender) => Request | null,
  answer: (request: Request, sender: Runtime.MessageSender) => Promise<unknown>,
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (response: unknown) => void,
  ): true | undefined => {
    const request = sender.id === browser.runtime.id ? read(message, sender) : null;
    if (request === null) return undefined;
    answer(request, sender).then(respond, () => respond(null));
    return true;
  };
  const known = listener as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(known);
  return () => browser.runtime.onMessage.removeListener(known);
}

/** Asks the extension's other contexts once. Null where nobody listens; never throws. */
export async function askContexts(message: object): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** Asks the script on one tab's meeting page. Null where there is none; never throws. */
export async function askTab(tabId: number, message: object): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
