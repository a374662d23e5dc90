import { z } from 'zod';

const dollars = z.number().min(0).max(10_000).nullable();

/**
 * What a model costs, in US dollars: per million tokens, and per minute of audio. Null where the model is not paid
 * for in that way. `asOf` is the day on which `source` said so (ISO date); a price that was typed says so itself.
 */
export const Price = z.object({
  model: z.string().min(1).max(120),
  textIn: dollars,
  textCached: dollars,
  textOut: dollars,
  audioIn: dollars,
  audioCached: dollars,
  audioOut: dollars,
  minute: dollars,
  asOf: z.iso.date(),
  source: z.string().max(300),
});
export type Price = z.infer<typeof Price>;

/** At most one price for a model. */
export const PriceTable = z.array(Price).max(200);
export type PriceTable = z.infer<typeof PriceTable>;

/** Money spent so far. `unpriced` names models whose price nobody knows: then the sum is a lower bound. */
export const Cost = z.object({
  dollars: z.number().min(0),
  unpriced: z.array(z.string().max(120)).max(20),
});
export type Cost = z.infer<typeof Cost>;

export const noCost: Cost = { dollars: 0, unpriced: [] };
