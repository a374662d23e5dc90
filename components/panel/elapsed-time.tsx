import { useEffect, useState } from 'react';
import { clock } from '@/components/ui/clock';

/** How long the take has been going, by this computer's clock. `startedAt` is milliseconds since the epoch. */
export function ElapsedTime({ startedAt }: { startedAt: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return <span className="tabular">{clock((now - startedAt) / 1000)}</span>;
}
