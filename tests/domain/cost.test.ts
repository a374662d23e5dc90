import { describe, expect, it } from 'vitest';
import { capState } from '@/lib/domain/cost/cap';
import { addCosts, costOf, costOfAll } from '@/lib/domain/cost/cost';
import { isMetered } from '@/lib/domain/cost/metered-provider';
import { Cost, noCost, PriceTable, type Price } from '@/lib/domain/cost/price';
import { builtInPrices, priceOf } from '@/lib/domain/cost/price-table';
import { noUsage, type MeteredUsage } from '@/lib/domain/usage';

const used = (model: string, amounts: Partial<MeteredUsage>): MeteredUsage => ({
  ...noUsage,
  purpose: 'voice',
  model,
  ...amounts,
});
const typed = (change: Partial<Price>): Price => ({
  model: 'my-model',
  textIn: null,
  textCached: null,
  textOut: null,
  audioIn: null,
  audioCached: null,
  audioOut: null,
  minute: null,
  asOf: '2026-11-01',
  source: '',
  ...change,
});
const dollarsOf = (usage: MeteredUsage, prices: PriceTable = []) => costOf(usage, prices).dollars;

describe('what a use costs, computed by hand', () => {
  it.each([
    // The example of the wire: 119 text tokens in, 64 of them cached; 13 audio in; 30 text and 91 audio out.
    // 55 × 4 + 64 × 0.4 + 13 × 32 + 30 × 24 + 91 × 64 = 220 + 25.6 + 416 + 720 + 5,824 = 7,205.6 millionths.
    [
      'a response of gpt-realtime-2.1',
      used('gpt-realtime-2.1', {
        inputTextTokens: 119,
        cachedTextTokens: 64,
        inputAudioTokens: 13,
        outputTextTokens: 30,
        outputAudioTokens: 91,
      }),
      0.007_205_6,
    ],
    // 55 × 0.6 + 64 × 0.06 + 13 × 10 + 30 × 2.4 + 91 × 20 = 33 + 3.84 + 130 + 72 + 1,820 = 2,058.84 millionths.
    [
      'the same of the mini',
      used('gpt-realtime-2.1-mini', {
        inputTextTokens: 119,
        cachedTextTokens: 64,
        inputAudioTokens: 13,
        outputTextTokens: 30,
        outputAudioTokens: 91,
      }),
      0.002_058_84,
    ],
    // 1,000 − 600 = 400 × 10 + 600 × 0.3 = 4,000 + 180 millionths.
    [
      'audio that was read before',
      used('gpt-realtime-2.1-mini', { inputAudioTokens: 1_000, cachedAudioTokens: 600 }),
      0.004_18,
    ],
    ['older text out', used('gpt-realtime', { outputTextTokens: 1_000_000 }), 16],
    ['a minute and a half of transcription', used('gpt-realtime-whisper', { seconds: 90 }), 0.0255],
    ['ten minutes of a file', used('gpt-transcribe', { seconds: 600 }), 0.045],
    // 1,200 audio tokens are two minutes; the words are included.
    [
      'tokens of a model that is paid by the minute',
      used('gpt-4o-transcribe', { inputAudioTokens: 1_200, outputTextTokens: 300 }),
      0.012,
    ],
    // 3,000 − 1,000 = 2,000 × 0.75 + 1,000 × 0.075 + 2,000 × 4.5 = 1,500 + 75 + 9,000 millionths.
    [
      'a review',
      used('gpt-5.4-mini', { inputTextTokens: 3_000, cachedTextTokens: 1_000, outputTextTokens: 2_000 }),
      0.010_575,
    ],
    ['nothing', used('gpt-realtime-2.1', {}), 0],
  ])('%s', (_name, usage, dollars) => {
    expect(dollarsOf(usage)).toBeCloseTo(dollars, 10);
    expect(costOf(usage, []).unpriced).toEqual([]);
  });

  it('many small ones add up to what one large one costs, to a hundredth of a cent', () => {
    const line = used('gpt-realtime-2.1-mini', { inputTextTokens: 77, outputAudioTokens: 163 });
    // 50,000 × (77 × 0.6 + 163 × 20) millionths.
    expect(costOfAll(Array<MeteredUsage>(50_000).fill(line), []).dollars).toBeCloseTo(165.31, 4);
  });
});

describe('a model without a price', () => {
  it('is named once and costs nothing that anybody knows of', () => {
    const cost = costOfAll(
      [
        used('secret-model', { outputTextTokens: 10 }),
        used('gpt-transcribe', { seconds: 60 }),
        used('secret-model', { inputTextTokens: 1 }),
      ],
      [],
    );
    expect(cost).toEqual({ dollars: 0.0045, unpriced: ['secret-model'] });
  });

  it('is not named where nothing of it was used', () => {
    expect(costOf(used('secret-model', {}), [])).toEqual(noCost);
  });

  it('is named where only a part of what was used has no price', () => {
    const prices = [typed({ textIn: 1 })];
    expect(costOf(used('my-model', { inputTextTokens: 1_000_000, inputAudioTokens: 5 }), prices)).toEqual({
      dollars: 1,
      unpriced: ['my-model'],
    });
  });

  it('more of them than can be listed still make a cost that can be stored', () => {
    const usages = Array.from({ length: 60 }, (_, place) =>
      used(`${'long '.repeat(60)}${place}`.slice(-200), { seconds: 1 }),
    );
    expect(Cost.safeParse(costOfAll(usages, [])).success).toBe(true);
  });
});

describe('numbers that cannot be', () => {
  const hostile = [Number.NaN, Infinity, -Infinity, -1, 1e308, Number.MIN_VALUE];
  const names = Object.keys(noUsage) as (keyof typeof noUsage)[];

  it.each(hostile)('%s makes no cost that is negative or no number', (value) => {
    for (const name of names)
      for (const { model } of builtInPrices) {
        const { dollars } = costOf(
          used(model, { inputTextTokens: 5, inputAudioTokens: 5, [name]: value }),
          [],
        );
        expect(Number.isFinite(dollars) && dollars >= 0).toBe(true);
      }
  });

  it('more cached tokens than there were are not believed', () => {
    expect(dollarsOf(used('gpt-realtime-2.1', { inputTextTokens: 10, cachedTextTokens: 900 }))).toBeCloseTo(
      0.000_004,
      12,
    );
  });

  it('a sum with a broken part is the other part', () => {
    expect(addCosts({ dollars: Number.NaN, unpriced: [] }, { dollars: 2, unpriced: [] }).dollars).toBe(2);
  });
});

describe('the price of a model', () => {
  it('is the typed one before the built-in one', () => {
    const own = typed({ model: 'gpt-realtime-2.1', audioOut: 1 });
    expect(priceOf('gpt-realtime-2.1', [own])).toBe(own);
  });

  it.each([
    ['gpt-realtime-2025-08-28', 'gpt-realtime'],
    ['gpt-realtime-mini-2025-12-15', 'gpt-realtime-mini'],
    ['gpt-5.5-2026-04-23', 'gpt-5.5'],
  ])('of the snapshot %s is that of %s', (snapshot, model) => {
    expect(priceOf(snapshot, [])?.model).toBe(model);
  });

  it('of a snapshot is its own where it was typed', () => {
    const own = typed({ model: 'gpt-5.5-2026-04-23', textIn: 1 });
    expect(priceOf('gpt-5.5-2026-04-23', [own])).toBe(own);
    expect(priceOf('gpt-5.5', [own])?.textIn).toBe(5);
  });

  it.each(['gpt-5.5-mini', 'gpt-realtime-2.1-mini-preview', '', 'GPT'])('of %j is not guessed', (model) => {
    expect(priceOf(model, [])).toBeNull();
  });

  it('built in: each model once, each with a date and the page it is from', () => {
    expect(PriceTable.parse(builtInPrices)).toEqual(builtInPrices);
    expect(new Set(builtInPrices.map(({ model }) => model)).size).toBe(builtInPrices.length);
    expect(builtInPrices.every(({ source }) => URL.canParse(source))).toBe(true);
  });

  it('without one for cached tokens is the full one', () => {
    const usage = used('my-model', { inputTextTokens: 1_000_000, cachedTextTokens: 1_000_000 });
    expect(dollarsOf(usage, [typed({ textIn: 3 })])).toBe(3);
  });
});

describe('the limit of an interview', () => {
  it.each([
    [0, null, 'free'],
    [1_000, null, 'free'],
    [0.79, 1, 'free'],
    [0.8, 1, 'near'],
    [0.999, 1, 'near'],
    [1, 1, 'reached'],
    [7, 1, 'reached'],
  ] as const)('$%d of %s is %s', (dollars, cap, state) => {
    expect(capState({ dollars, unpriced: [] }, cap)).toBe(state);
  });
});

describe('nobody bills', () => {
  it.each([
    ['device', 'https://api.openai.com/v1', false],
    ['compatible', 'http://localhost:11434/v1', false],
    ['compatible', 'http://127.0.0.1/v1', false],
    ['compatible', 'http://[::1]:8080', false],
    ['compatible', 'https://localhost.example.com/v1', true],
    ['openai', 'https://api.openai.com/v1', true],
  ] as const)('%s at %s: billed %s', (kind, baseUrl, metered) => {
    expect(isMetered({ kind, baseUrl })).toBe(metered);
  });
});
