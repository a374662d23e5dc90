import { Price } from '@/lib/domain/cost/price';
import { localDay } from '@/lib/domain/local-day';
import { readAmount } from './amount';

export const perMillion = [
  'textIn',
  'textCached',
  'textOut',
  'audioIn',
  'audioCached',
  'audioOut',
] as const satisfies (keyof Price)[];
const amounts = [...perMillion, 'minute'] as const;

/** A price as it is being typed. */
export type PriceDraft = Record<(typeof amounts)[number] | 'model', string>;
/** What cannot be saved; `field` null where no amount was typed at all. */
export type DraftFault = { field: keyof PriceDraft | null };

export function writeDraft(model: string, price: Price | null): PriceDraft {
  const texts = amounts.map((name) => [name, price?.[name]?.toString() ?? '']);
  return { ...(Object.fromEntries(texts) as PriceDraft), model };
}

/** The price that was typed, as of today; or the first thing that is wrong with it. */
export function readDraft(draft: PriceDraft, now: number): { price: Price } | { fault: DraftFault } {
  const model = draft.model.trim();
  if (model === '') return { fault: { field: 'model' } };
  const read = amounts.map((name) => [name, readAmount(draft[name])] as const);
  const wrong = read.find(([, value]) => value !== null && !(value >= 0 && value <= 10_000));
  if (wrong) return { fault: { field: wrong[0] } };
  if (read.every(([, value]) => value === null)) return { fault: { field: null } };
  return { price: Price.parse({ ...Object.fromEntries(read), model, asOf: localDay(now), source: '' }) };
}
