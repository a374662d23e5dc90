import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import { costOfAll } from '@/lib/domain/cost/cost';
import type { PriceTable } from '@/lib/domain/cost/price';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { MeteredUsage } from '@/lib/domain/usage';
import { goToPrices } from './price-list';

/** Which models the sums leave out, with the way to their prices; nothing where all have one. */
export function UnpricedNote({ usages, prices }: { usages: readonly MeteredUsage[]; prices: PriceTable }) {
  const words = useWords().usage.unpriced;
  const { unpriced } = costOfAll(usages, prices);
  if (unpriced.length === 0) return null;
  return (
    <Notice
      calm
      what={fill(counted(words.what, unpriced.length), { count: unpriced.length })}
      todo={fill(words.todo, { models: unpriced.join(', ') })}
      action={{ label: words.act, onAct: goToPrices }}
    />
  );
}
