import { addCosts, costOf } from '@/lib/domain/cost/cost';
import { noCost, type Cost, type PriceTable } from '@/lib/domain/cost/price';
import { isMetered } from '@/lib/domain/cost/metered-provider';
import type { Provider } from '@/lib/domain/provider';
import type { MeteredUsage } from '@/lib/domain/usage';
import { addUsage, spentOn } from '@/lib/store/usage';
import type { Services } from './services';

/** Writes down what providers meter, and knows what the running interview has cost. */
export type UsageBook = {
  /** Goes on where an interview's written usage stands; what it cost so far is told at once. */
  open(interviewId: string, prices: PriceTable): Promise<void>;
  /** `provider` is whoever metered it. */
  add(interviewId: string, usage: MeteredUsage, provider: Provider): void;
};

/** `onCost` is told of every change of the open interview's cost. */
export function createUsageBook(
  { database, now, newId, logger }: Pick<Services, 'database' | 'now' | 'newId' | 'logger'>,
  onCost: (interviewId: string, cost: Cost) => void,
): UsageBook {
  let open: { interviewId: string; prices: PriceTable; cost: Cost } | null = null;
  return {
    async open(interviewId, prices) {
      const page = { interviewId, prices, cost: noCost };
      open = page;
      const written = await spentOn(database, interviewId, prices).catch(() => noCost);
      page.cost = addCosts(page.cost, written);
      if (open === page) onCost(interviewId, page.cost);
    },
    add(interviewId, usage, provider) {
      // Nobody sends a bill for what runs on this computer; how much it was is worth knowing all the same.
      const billed = isMetered(provider);
      addUsage(database, { ...usage, id: newId(), interviewId, at: now(), billed }).catch(() =>
        logger.warn('a metering event was not written'),
      );
      if (!billed || open?.interviewId !== interviewId) return;
      open.cost = addCosts(open.cost, costOf(usage, open.prices));
      onCost(interviewId, open.cost);
    },
  };
}
