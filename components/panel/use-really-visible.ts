import { createContext, use, useCallback, useEffect, useRef } from 'react';
import { observed, unseen, verdictOn, type Verdict, type VisibilityRecord } from './visibility-record';

type ObserverInit = IntersectionObserverInit & { trackVisibility?: boolean; delay?: number };

const always = (): Verdict => ({ say: 'act' });

/** Tells what a press is worth now; outside of a guarded panel every press is. */
const VerdictContext = createContext<() => Verdict>(always);
export const VerdictProvider = VerdictContext;
export const useVerdict = (): (() => Verdict) => use(VerdictContext);

/** IntersectionObserver v2 (Chromium 74): without it nobody can tell, and the panel counts as visible. */
const canTell = (): boolean =>
  typeof IntersectionObserver === 'function' &&
  typeof IntersectionObserverEntry === 'function' &&
  'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Watches whether this frame is really seen: not covered, faded, scaled or filtered by the page around it.
 * The whole body is observed. Its own parts (menus, outlines of focused fields) do not count as covers of it, as
 * they do for a single button; what the page lays over any part of the frame does (measured in Chromium 156).
 */
export function useReallyVisible(): () => Verdict {
  const record = useRef<VisibilityRecord>(unseen);
  const possible = canTell();
  useEffect(() => {
    if (!possible) return;
    const init: ObserverInit = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1);
      if (!entry) return;
      const visible = entry.isIntersecting && (entry as { isVisible?: boolean }).isVisible === true;
      record.current = observed(record.current, visible, performance.now());
    }, init);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [possible]);
  return useCallback(() => (possible ? verdictOn(record.current, performance.now()) : always()), [possible]);
}
