import { browser } from './browser';

/**
 * After the extension was loaded, `storage.managed` reads `{}` for about three seconds although a policy exists
 * (measured in Chromium 156: 2.9 s), and then announces the values.
 */
const longestWait = 4_000;

/** What the administrator has set at this moment; `{}` where nothing, or where nothing is known yet. */
export async function readManagedPolicy(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Browsers without any managed store reject instead of answering with nothing.
    return {};
  }
}

/** Hears every change of the policy, with nothing but the fact. Returns what stops listening. */
export function onManagedPolicyChange(act: () => void): () => void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'managed') act();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * The policy once it can be trusted: at once where values exist, as soon as they appear, or, after four seconds
 * without any, the empty policy. An empty answer before that says nothing and must not be acted upon.
 */
export async function whenPolicyKnown(wait = longestWait): Promise<Record<string, unknown>> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const stop = onManagedPolicyChange(resolve);
  const timer = setTimeout(resolve, wait);
  try {
    const present = await readManagedPolicy();
    if (Object.keys(present).length > 0) return present;
    await late;
    return await readManagedPolicy();
  } finally {
    clearTimeout(timer);
    stop();
  }
}
