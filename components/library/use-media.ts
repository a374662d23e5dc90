import { useCallback, useSyncExternalStore } from 'react';

/** True while the window is like that, in the words of a media query. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}

/** From here on there is more than a telephone's width. Tailwind's `sm`. */
export const roomyWindow = '(min-width: 40rem)';

/** From here on the rail stands at the side, and a table has room. Tailwind's `lg`. */
export const wideWindow = '(min-width: 64rem)';
