import { useSyncExternalStore } from 'react';
import { prefersReducedMotion } from '@/components/ui/reduced-motion';

/** True while the system asks for less motion; follows a change of mind while a portrait is on the stage. */
export const useStillness = (): boolean => useSyncExternalStore(listen, prefersReducedMotion);

function listen(changed: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const wish = matchMedia('(prefers-reduced-motion: reduce)');
  wish.addEventListener('change', changed);
  return () => wish.removeEventListener('change', changed);
}
