import type { Receipt, ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { contentWeights } from '@/lib/domain/coaching/scoring';
import { deliveryWeights } from '@/lib/domain/delivery/delivery-scores';

const measure = (name: string, value: number, unit: string): Receipt => ({
  type: 'measure',
  name,
  value,
  unit,
});
const quote = (said: string): Receipt => ({ type: 'quote', quote: said });
const moment = (
  what: Extract<Receipt, { type: 'moment' }>['what'],
  at: number,
  seconds = 0,
  word = '',
): Receipt => ({ type: 'moment', what, word, at, seconds });

/** The believable answer's score with every kind of receipt. Its sums can be checked by hand. */
export const sheet: ScoreSheet = {
  overall: 7.5,
  content: 7.7,
  delivery: 7,
  notScored: null,
  parts: [
    {
      criterion: 'structure',
      value: 7,
      weight: contentWeights.structure,
      receipts: [
        quote('I asked for half a day and we looked at the support tickets'),
        { type: 'missing', what: 'result' },
      ],
    },
    {
      criterion: 'relevance',
      value: 9,
      weight: contentWeights.relevance,
      receipts: [
        quote('my manager wanted us to ship the new onboarding without, you know, any measurement'),
        quote('I thought that was risky'),
      ],
    },
    {
      criterion: 'clarity',
      value: 8.5,
      weight: contentWeights.clarity,
      receipts: [quote('He agreed.'), measure('wordsPerClause', 11.2, 'count')],
    },
    {
      criterion: 'impact',
      value: 6.5,
      weight: contentWeights.impact,
      receipts: [{ type: 'missing', what: 'number' }],
    },
    {
      criterion: 'pace',
      value: 7.8,
      weight: deliveryWeights.pace,
      receipts: [measure('wordsPerMinute', 119, 'wpm'), measure('articulationRate', 151, 'wpm')],
    },
    {
      criterion: 'fillers',
      value: 5.8,
      weight: deliveryWeights.fillers,
      receipts: [
        measure('fillersPerMinute', 8.1, 'perMinute'),
        moment('filler', 1.6, 0, 'um'),
        moment('filler', 12.9, 0, 'um'),
        moment('filledPause', 17.1, 0.5),
        moment('filler', 43.4, 0, 'um'),
      ],
    },
    {
      criterion: 'pauses',
      value: 8,
      weight: deliveryWeights.pauses,
      receipts: [
        measure('longPauses', 1, 'count'),
        measure('talkRatio', 0.79, 'ratio'),
        moment('longPause', 22.4, 4.2),
      ],
    },
    {
      criterion: 'steadiness',
      value: 6,
      weight: deliveryWeights.steadiness,
      receipts: [
        measure('hesitationsPerMinute', 1.2, 'perMinute'),
        measure('fading', 4.1, 'dB'),
        moment('hesitation', 38.2, 2.3),
        moment('restart', 12.6, 0.6, 'I'),
        moment('fading', 42, 8),
      ],
    },
  ],
};
