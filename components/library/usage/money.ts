import { useWords } from '@/components/ui/words';
import type { Cost } from '@/lib/domain/cost/price';
import { fill } from '@/lib/domain/messages';

const dollars = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD' });
const exact = new Intl.NumberFormat(undefined, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 6,
});

/** A price as it is listed: "$0.60", "$0.0045". */
export const priceTag = (price: number): string => exact.format(price);

/** How sums are written: to the cent, in words below one, and as a lower bound where a model has no price. */
export function useMoney(): (cost: Cost | number) => string {
  const { money, prices } = useWords().usage;
  return (cost) => {
    const sum = typeof cost === 'number' ? cost : cost.dollars;
    const isBound = typeof cost !== 'number' && cost.unpriced.length > 0;
    if (isBound && sum === 0) return prices.unknown;
    const isTiny = sum > 0 && sum < 0.01;
    if (isBound) return isTiny ? money.atLeastTiny : fill(money.atLeast, { sum: dollars.format(sum) });
    return isTiny ? money.tiny : dollars.format(sum);
  };
}
