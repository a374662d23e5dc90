import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import type { Price, PriceTable } from '@/lib/domain/cost/price';
import { priceOf } from '@/lib/domain/cost/price-table';
import { fill } from '@/lib/domain/messages';
import { removePrice, savePrice } from '@/lib/store/prices';
import { readOwnSettings } from '@/lib/store/settings';
import { useDatabase } from '../database';
import { useUndo } from '../use-undo';

/** Takes a typed price back, says what holds now, and offers the way back until another is typed. */
export function usePriceTakeBack(prices: PriceTable): (typed: Price) => void {
  const database = useDatabase();
  const words = useWords().usage.prices;
  const toast = useToast();
  const offerUndo = useUndo();
  return (typed) => {
    const { model } = typed;
    const others = prices.filter((price) => price.model !== model);
    const said = fill(priceOf(model, others) ? words.reverted : words.removed, { model });
    const undo = async (): Promise<boolean> => {
      const { prices: now } = await readOwnSettings(database);
      if (now.some((price) => price.model === model)) return false;
      await savePrice(database, typed);
      return true;
    };
    removePrice(database, model).then(
      () => offerUndo({ said, undo }),
      () => toast({ text: words.notSaved }),
    );
  };
}
