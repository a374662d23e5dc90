import { useCallback, useEffect, useMemo, useState } from 'react';
import { readStoryLook, writeStoryLook, type StoryLook } from '@/lib/domain/story-look';
import { replaceRoute } from '@/components/library/route';

/** How the library is looked at. `look` is up to date with every key; the address follows after a short pause. */
export type StoryLooking = {
  look: StoryLook;
  /**
   * The query that links carry along, so that the list stays as it is: that of the address, which changes less often
   * than what is typed. Whoever opens a story before it has followed keeps what was typed, and it follows there.
   */
  query: URLSearchParams;
  /** False while somebody is typing: what is costly to show waits for it. */
  isSettled: boolean;
  change: (part: Partial<StoryLook>) => void;
};

/** Whoever types on is not interrupted; browsers allow no more than some two hundred changes of address in half a minute. */
const pauseMs = 250;

export const queryOf = (look: StoryLook): URLSearchParams => new URLSearchParams(writeStoryLook(look));

export function useStoryLook(asked: URLSearchParams, openId: string | null): StoryLooking {
  const address = queryOf(readStoryLook(asked)).toString();
  const [look, setLook] = useState(() => readStoryLook(asked));
  const [known, setKnown] = useState(address);
  // *Back* or a link has changed it.
  if (known !== address) {
    setKnown(address);
    if (queryOf(look).toString() !== address) setLook(readStoryLook(asked));
  }
  const wanted = queryOf(look).toString();
  const isSettled = wanted === address;
  useEffect(() => {
    if (isSettled) return;
    const timer = setTimeout(() => {
      setKnown(wanted);
      replaceRoute('library', openId, new URLSearchParams(wanted));
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [wanted, isSettled, openId]);
  const change = useCallback((part: Partial<StoryLook>) => setLook((before) => ({ ...before, ...part })), []);
  const query = useMemo(() => new URLSearchParams(address), [address]);
  return useMemo(() => ({ look, query, isSettled, change }), [look, query, isSettled, change]);
}
