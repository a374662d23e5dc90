import type { Delivery } from './delivery';
import { gapsOf, shortestWindowSeconds } from './delivery-measures';
import type { Receipt, ScorePart } from '@/lib/domain/coaching/score-sheet';
import { spokenWordCount, wordsOf } from './words';

/**
 * Weights within delivery. Pace and fillers lead because they correlate most with interviewers' ratings; pauses
 * follow (Naim et al. 2018: words/s +.139, fillers/s −.130, mean pause −.094); steadiness is our own sum of what
 * can be observed, so it counts least.
 */
export const deliveryWeights = { pace: 0.3, fillers: 0.3, pauses: 0.25, steadiness: 0.15 } as const;

type Curve = readonly (readonly [number, number])[];

/** Words per minute. 130–160 is the coaching band; the shoulders are soft, for conversation has a median of 181. */
export const paceCurve: Curve = [
  [60, 0],
  [90, 2],
  [110, 6],
  [130, 10],
  [160, 10],
  [180, 6],
  [210, 2],
  [260, 0],
];
/** Weighted fillers per minute. Up to 5 do no harm, 12 do (Laske & DiGennaro Reed 2024). */
export const fillerCurve: Curve = [
  [0, 10],
  [3, 9],
  [5, 8],
  [12, 3],
  [20, 0],
];
/** Number of silences over 3 s in the answer. */
export const longPauseCurve: Curve = [
  [0, 10],
  [1, 8],
  [2, 6],
  [4, 3],
  [8, 0],
];
/** Speech share of the answer; typical 0.74–0.90, amber below 0.65. As a factor of the pauses' score, in tenths. */
export const talkRatioCurve: Curve = [
  [0.3, 4],
  [0.5, 7],
  [0.65, 9],
  [0.74, 10],
];
/** dB from first to last fifth; above 6 a voice trails off. */
export const fadingCurve: Curve = [
  [3, 10],
  [6, 7],
  [12, 3],
  [20, 0],
];
/** Words said twice in a row per 100 words; more than 2 are noticed. */
export const restartCurve: Curve = [
  [0.5, 10],
  [2, 8],
  [5, 4],
  [10, 0],
];
/** Pauses of 2–3 s per minute: hesitations. */
export const hesitationCurve: Curve = [
  [0, 10],
  [1, 8],
  [3, 4],
  [6, 0],
];

/** Straight lines between the points, flat beyond the ends; 0..10 with one decimal. */
export function onCurve(curve: Curve, at: number): number {
  let [x0, y0] = curve[0] ?? [0, 0];
  if (at <= x0) return y0;
  for (const [x1, y1] of curve.slice(1)) {
    if (at <= x1) return Math.round((y0 + ((y1 - y0) * (at - x0)) / (x1 - x0)) * 10) / 10;
    [x0, y0] = [x1, y1];
  }
  return y0;
}

const measure = (name: string, value: number | null, unit: string): Receipt => ({
  type: 'measure',
  name,
  value: value === null ? null : Math.round(value * 100) / 100,
  unit,
});

/** Immediate repetitions ("I I", "we had we had") per 100 words. */
export function restartsPerHundred(transcript: string): number {
  const plain = wordsOf(transcript).map((word) => word.plain);
  let restarts = 0;
  for (let at = 1; at < plain.length; at += 1) {
    const pair = plain.slice(at - 2, at).join(' ') === plain.slice(at, at + 2).join(' ') && at >= 2;
    if (plain[at] === plain[at - 1] || pair) restarts += 1;
  }
  return (100 * restarts) / Math.max(1, spokenWordCount(transcript));
}

/** The four delivery criteria with what was measured. A value is null where the answer is too short to tell. */
export function deliveryParts(delivery: Delivery, transcript: string | null): ScorePart[] {
  const { wordsPerMinute, fillersPerMinute, talkRatio, fading } = delivery;
  const longEnough = delivery.answerSeconds >= shortestWindowSeconds;
  const gaps = gapsOf(delivery.speech).map((gap) => gap.end - gap.start);
  const hesitations = gaps.filter((gap) => gap >= 2 && gap <= 3).length;
  const perMinute = longEnough ? (60 * hesitations) / delivery.answerSeconds : null;
  const restarts = transcript === null || !longEnough ? null : restartsPerHundred(transcript);
  const pauses =
    onCurve(longPauseCurve, delivery.longPauses.length) * (onCurve(talkRatioCurve, talkRatio ?? 1) / 10);
  const steady = [
    perMinute === null ? null : onCurve(hesitationCurve, perMinute),
    fading === null || !longEnough ? null : onCurve(fadingCurve, fading),
    restarts === null ? null : onCurve(restartCurve, restarts),
  ].filter((value) => value !== null);
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return [
    {
      criterion: 'pace',
      value: wordsPerMinute === null ? null : onCurve(paceCurve, wordsPerMinute),
      weight: deliveryWeights.pace,
      receipts: [measure('wordsPerMinute', wordsPerMinute, 'wpm')],
    },
    {
      criterion: 'fillers',
      value: fillersPerMinute === null ? null : onCurve(fillerCurve, fillersPerMinute),
      weight: deliveryWeights.fillers,
      receipts: [
        measure('fillersPerMinute', fillersPerMinute, 'perMinute'),
        measure('fillerCount', delivery.fillers.length, 'count'),
      ],
    },
    {
      criterion: 'pauses',
      value: longEnough ? tenth(pauses) : null,
      weight: deliveryWeights.pauses,
      receipts: [
        measure('longPauses', delivery.longPauses.length, 'count'),
        measure('talkRatio', talkRatio, 'ratio'),
      ],
    },
    {
      criterion: 'steadiness',
      value: steady.length < 2 ? null : tenth(steady.reduce((sum, value) => sum + value, 0) / steady.length),
      weight: deliveryWeights.steadiness,
      receipts: [
        measure('hesitationsPerMinute', perMinute, 'perMinute'),
        measure('fading', fading, 'dB'),
        measure('restartsPerHundredWords', restarts, 'per100Words'),
      ],
    },
  ];
}
