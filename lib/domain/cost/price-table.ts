import type { Price, PriceTable } from './price';

const pricingPage = 'https://developers.openai.com/api/docs/pricing';
const unpaid = {
  textIn: null,
  textCached: null,
  textOut: null,
  audioIn: null,
  audioCached: null,
  audioOut: null,
  minute: null,
};

/** Speech to speech: dollars per million tokens, as [fresh input, cached input, output]. */
const voice = (
  model: string,
  [textIn, textCached, textOut]: [number, number, number],
  [audioIn, audioCached, audioOut]: [number, number, number],
): Price => ({
  ...unpaid,
  model,
  textIn,
  textCached,
  textOut,
  audioIn,
  audioCached,
  audioOut,
  asOf: '2026-11-21',
  source: pricingPage,
});

/** Transcription: dollars per minute of audio. */
const ears = (model: string, minute: number): Price => ({
  ...unpaid,
  model,
  minute,
  asOf: '2026-11-21',
  source: pricingPage,
});

/** Text: dollars per million tokens, standard tier. */
const text = (model: string, textIn: number, textCached: number, textOut: number): Price => ({
  ...unpaid,
  model,
  textIn,
  textCached,
  textOut,
  asOf: '2026-05-22',
  source: pricingPage,
});

/**
 * Prices that come with Greenroom, each with the day on which the provider's page said so. A model whose price was
 * not found there is not in the table: it is shown as unpriced, never guessed. `gpt-4o-transcribe` and its mini are
 * paid by token; what stands here is the page's own estimate per minute.
 */
export const builtInPrices: PriceTable = [
  voice('gpt-realtime-2.1', [4, 0.4, 24], [32, 0.4, 64]),
  voice('gpt-realtime-2.1-mini', [0.6, 0.06, 2.4], [10, 0.3, 20]),
  voice('gpt-realtime-2', [4, 0.4, 24], [32, 0.4, 64]),
  voice('gpt-realtime-1.5', [4, 0.4, 16], [32, 0.4, 64]),
  voice('gpt-realtime', [4, 0.4, 16], [32, 0.4, 64]),
  voice('gpt-realtime-mini', [0.6, 0.06, 2.4], [10, 0.3, 20]),
  ears('gpt-realtime-whisper', 0.017),
  ears('gpt-live-transcribe', 0.017),
  ears('gpt-transcribe', 0.0045),
  ears('gpt-4o-transcribe', 0.006),
  ears('gpt-4o-mini-transcribe', 0.003),
  ears('whisper-1', 0.006),
  text('gpt-5.5', 5, 0.5, 30),
  text('gpt-5.4', 2.5, 0.25, 15),
  text('gpt-5.4-mini', 0.75, 0.075, 4.5),
  text('gpt-5.4-nano', 0.2, 0.02, 1.25),
];

/** A snapshot's name without its date: `gpt-realtime` for `gpt-realtime-2025-08-28`. */
export const withoutDate = (model: string): string => model.replace(/-\d{4}-\d{2}-\d{2}$/, '');

/**
 * What a model costs: as the candidate typed it, else as it is built in; a dated snapshot costs what its model costs
 * unless it has a price of its own. Null where nobody knows.
 */
export function priceOf(model: string, edited: PriceTable): Price | null {
  const prices = [...edited, ...builtInPrices];
  const named = (name: string): Price | undefined => prices.find((price) => price.model === name);
  return named(model) ?? named(withoutDate(model)) ?? null;
}
