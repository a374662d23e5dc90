import { useEffect } from 'react';
import type { Database } from '@/lib/store/database';
import { purgeExpired } from '@/lib/store/expiry';
import { removeLeftStagings } from '@/lib/store/staging';

const everyMs = 60_000;

/** While a page of what is kept is open, what is due goes within a minute. The worker sweeps besides. */
export function useSweep(database: Database): void {
  useEffect(() => {
    // What a crash in the middle of a restore left.
    void removeLeftStagings().catch(() => undefined);
    const sweep = (): void => void purgeExpired(database, Date.now()).catch(() => undefined);
    const timer = setInterval(sweep, everyMs);
    return () => clearInterval(timer);
  }, [database]);
}
