import { clock } from '@/components/ui/clock';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { useNow } from './use-now';

/**
 * How long the take has been going, by this computer's clock; "1:12 of 2:00" with a limit. `startedAt` is milliseconds
 * since the epoch, `limit` seconds.
 */
export function ElapsedTime({ startedAt, limit = null }: { startedAt: number; limit?: number | null }) {
  const words = useWords();
  const elapsed = clock((useNow(250) - startedAt) / 1000);
  return (
    <span className="tabular">
      {limit === null ? elapsed : fill(words.panel.listening.timeOf, { elapsed, limit: clock(limit) })}
    </span>
  );
}
