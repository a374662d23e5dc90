import { useEffect, useState } from 'react';

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** How long the take has been going, by this computer's clock. `startedAt` is milliseconds since the epoch. */
export function ElapsedTime({ startedAt }: { startedAt: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return <span className="tabular">{clock(Math.max(0, Math.floor((now - startedAt) / 1000)))}</span>;
}
