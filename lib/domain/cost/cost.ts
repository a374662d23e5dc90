import type { MeteredUsage } from '@/lib/domain/usage';
import { noCost, type Cost, type Price, type PriceTable } from './price';
import { priceOf } from './price-table';

/** The provider counts one token for 100 ms of the candidate's audio. */
const audioTokensPerMinute = 600;
/** No amount is believed beyond this: a broken or hostile report must not make a sum infinite. */
const mostAmount = 1e12;
const mostUnpriced = 20;

const amount = (value: number): number => (value > 0 ? Math.min(value, mostAmount) : 0);

/**
 * What one metered usage costs, in US dollars. Input counts include the cached tokens: those are taken out and paid at
 * their own price, at the full one where a model has none. Seconds are paid by the minute. A model that is paid by the
 * minute and reports tokens is paid for the minutes its audio tokens stand for, and its text is included.
 *
 * `unpriced` names the model where something was used that has no price: the sum is then a lower bound. Numbers that
 * cannot be (negative, NaN, more cached than there was) count as nothing; the sum is finite and never negative.
 */
export function costOf(usage: MeteredUsage, edited: PriceTable): Cost {
  const parts = partsOf(usage, priceOf(usage.model, edited));
  const used = parts.filter((part) => part.amount > 0);
  return {
    dollars: used.reduce((sum, part) => sum + (part.amount * (part.price ?? 0)) / part.per, 0),
    unpriced: used.some((part) => part.price === null) ? [usage.model.slice(0, 120)] : [],
  };
}

/** Both together; each unpriced model is named once. */
export function addCosts(one: Cost, other: Cost): Cost {
  const unpriced = [...new Set([...one.unpriced, ...other.unpriced])].slice(0, mostUnpriced);
  return { dollars: amount(one.dollars) + amount(other.dollars), unpriced };
}

/** What many usages cost together; totals of many events cost what the events cost. */
export const costOfAll = (usages: readonly MeteredUsage[], edited: PriceTable): Cost =>
  usages.reduce((sum, usage) => addCosts(sum, costOf(usage, edited)), noCost);

type Part = { amount: number; price: number | null; per: number };

function partsOf(usage: MeteredUsage, price: Price | null): Part[] {
  const byMinute = price !== null && price.minute !== null;
  const audioIn = amount(usage.inputAudioTokens);
  // Audio of a model that is only paid by the minute.
  const spoken = byMinute && price.audioIn === null ? audioIn / audioTokensPerMinute : 0;
  const million = (tokens: number, dollars: number | null | undefined): Part => ({
    // What a price by the minute covers is not asked for again.
    amount: byMinute && (dollars ?? null) === null ? 0 : tokens,
    price: dollars ?? null,
    per: 1_000_000,
  });
  const input = (
    all: number,
    cached: number,
    full: number | null | undefined,
    less: number | null | undefined,
  ) => {
    const cheap = Math.min(amount(cached), amount(all));
    return [million(amount(all) - cheap, full), million(cheap, less ?? full)];
  };
  return [
    ...input(usage.inputTextTokens, usage.cachedTextTokens, price?.textIn, price?.textCached),
    ...input(usage.inputAudioTokens, usage.cachedAudioTokens, price?.audioIn, price?.audioCached),
    million(amount(usage.outputTextTokens), price?.textOut),
    million(amount(usage.outputAudioTokens), price?.audioOut),
    { amount: amount(usage.seconds) / 60 + spoken, price: price?.minute ?? null, per: 1 },
  ];
}
