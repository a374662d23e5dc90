/**
 * One-time tokens for panel frames. A meeting page may frame `panel.html` itself; only a frame that brings a
 * token which the worker had minted for the same tab, within ten seconds, is served. A token is burnt at its
 * first use, and a new document in a tab voids the tokens of the one before.
 */
export const tokenLifetime = 10_000;

type Minted = { tabId: number; documentId: string; expiresAt: number };

export type Tokens = {
  mint(tabId: number, documentId: string): string;
  /** True once, for the right tab and in time. */
  redeem(token: string, tabId: number | undefined): boolean;
};

export function createTokens(now: () => number, newToken: () => string): Tokens {
  const minted = new Map<string, Minted>();
  const sweep = (): void => {
    for (const [token, { expiresAt }] of minted) if (expiresAt <= now()) minted.delete(token);
  };
  return {
    mint(tabId, documentId) {
      sweep();
      for (const [token, other] of minted)
        if (other.tabId === tabId && other.documentId !== documentId) minted.delete(token);
      const token = newToken();
      minted.set(token, { tabId, documentId, expiresAt: now() + tokenLifetime });
      return token;
    },
    redeem(token, tabId) {
      sweep();
      const found = minted.get(token);
      // A token tried from the wrong tab is burnt too: somebody has seen it who should not.
      minted.delete(token);
      return found !== undefined && found.tabId === tabId;
    },
  };
}
