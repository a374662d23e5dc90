import { useState } from 'react';
import type { Screen } from '@/lib/domain/view/view';

/** What the interviewer is saying on this screen; null on a screen without their words. */
function saidOn(screen: Screen): string | null {
  switch (screen.name) {
    case 'intro':
    case 'asking':
    case 'conversing':
      return screen.said;
    default:
      return null;
  }
}

/** The interviewer's last words, remembered on screens that come after them. */
export function useLastSaid(screen: Screen | null): string {
  const [lastSaid, setLastSaid] = useState('');
  const said = screen && saidOn(screen);
  if (said !== null && said !== lastSaid) setLastSaid(said);
  return said ?? lastSaid;
}
