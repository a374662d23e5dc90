import { browser } from './browser';

/**
 * Asks the candidate to let the extension speak with the host of this address; at once true where it may already.
 * Call it from a click: browsers show the question only then. False where it was refused, or cannot be asked (only
 * `https` and this computer's own addresses can).
 */
export async function allowHost(address: string): Promise<boolean> {
  const { origin } = new URL(address);
  try {
    return await browser.permissions.request({ origins: [`${origin}/*`] });
  } catch {
    return false;
  }
}
