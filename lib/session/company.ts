import { privacyOf, type Declaration, type Presence, type Privacy } from '@/lib/domain/interview/presence';

/**
 * Who is in which call, and what the candidate has declared there. A declaration holds for one call: it is
 * forgotten when the page is left, and when more people are there than when it was made.
 */
export type Company = {
  seen(tabId: number, presence: Presence): void;
  declare(tabId: number, declaration: Declaration): void;
  left(tabId: number): void;
  privacyIn(tabId: number | null): Privacy;
  /** True where others are known to be there who have not agreed. Not knowing stops no interview that is running. */
  isIntrudedIn(tabId: number): boolean;
  siteOf(tabId: number | null): string;
};

type Call = { presence: Presence; declaration: Declaration; declaredWith: number | null };

const unknownCall: Call = {
  presence: { site: 'unknown', people: null },
  declaration: 'none',
  declaredWith: null,
};

export function createCompany(): Company {
  const calls = new Map<number, Call>();
  const callIn = (tabId: number | null): Call =>
    tabId === null ? unknownCall : (calls.get(tabId) ?? unknownCall);
  return {
    seen(tabId, presence) {
      const call = callIn(tabId);
      const more = presence.people !== null && presence.people > Math.max(1, call.declaredWith ?? 1);
      calls.set(tabId, more ? { presence, declaration: 'none', declaredWith: null } : { ...call, presence });
    },
    declare(tabId, declaration) {
      const call = callIn(tabId);
      calls.set(tabId, { ...call, declaration, declaredWith: call.presence.people });
    },
    left(tabId) {
      calls.delete(tabId);
    },
    privacyIn(tabId) {
      const call = callIn(tabId);
      return privacyOf(call.presence, call.declaration);
    },
    isIntrudedIn(tabId) {
      const call = callIn(tabId);
      return (call.presence.people ?? 0) > 1 && !privacyOf(call.presence, call.declaration).mayCapture;
    },
    siteOf: (tabId) => callIn(tabId).presence.site,
  };
}
