import type { Receipt, ScorePart } from '@/lib/domain/coaching/score-sheet';
import type { Delivery } from './delivery';
import {
  fadingCurve,
  fillerCurve,
  hesitationCurve,
  longPauseCurve,
  onCurve,
  paceCurve,
  restartCurve,
  talkRatioCurve,
} from './delivery-curves';
import { fillerMoments, hesitationsOf, longPauseMoments, unsteadyMoments } from './delivery-moments';
import { shortestWindowSeconds } from './delivery-thin';
import { restartsPerHundred } from './restarts';

/**
 * Weights within delivery. Pace and fillers lead because they correlate most with interviewers' ratings; pauses
 * follow (Naim et al. 2018: words/s +.139, fillers/s −.130, mean pause −.094); steadiness is our own sum of what
 * can be observed, so it counts least. Pitch and loudness have no weight, see pitch-variation.ts.
 */
export const deliveryWeights = { pace: 0.3, fillers: 0.3, pauses: 0.25, steadiness: 0.15 } as const;

const measure = (name: string, value: number | null, unit: string): Receipt => ({
  type: 'measure',
  name,
  value: value === null ? null : Math.round(value * 100) / 100,
  unit,
});

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The four delivery criteria with what was measured. A value is null where the answer is too short to tell. */
export const deliveryParts = (delivery: Delivery, transcript: string | null): ScorePart[] => [
  pacePart(delivery),
  fillersPart(delivery),
  pausesPart(delivery),
  steadinessPart(delivery, transcript),
];

/** An estimate from the sound is shown and never scored. */
function pacePart({ wordsPerMinute, articulationRate, estimatedWordsPerMinute }: Delivery): ScorePart {
  const receipts = [measure('wordsPerMinute', wordsPerMinute, 'wpm')];
  if (articulationRate !== null) receipts.push(measure('articulationRate', articulationRate, 'wpm'));
  if (estimatedWordsPerMinute !== null)
    receipts.push(measure('estimatedWordsPerMinute', estimatedWordsPerMinute, 'wpm'));
  return {
    criterion: 'pace',
    value: wordsPerMinute === null ? null : onCurve(paceCurve, wordsPerMinute),
    weight: deliveryWeights.pace,
    receipts,
  };
}

function fillersPart(delivery: Delivery): ScorePart {
  const { fillers, fillersPerMinute, filledPauses } = delivery;
  const possible = fillers.filter((filler) => !filler.certain).length;
  const receipts = [
    measure('fillersPerMinute', fillersPerMinute, 'perMinute'),
    measure('fillerCount', fillers.length, 'count'),
  ];
  if (possible > 0) receipts.push(measure('possibleFillers', possible, 'count'));
  if (filledPauses.length > 0) receipts.push(measure('filledPauses', filledPauses.length, 'count'));
  return {
    criterion: 'fillers',
    value: fillersPerMinute === null ? null : onCurve(fillerCurve, fillersPerMinute),
    weight: deliveryWeights.fillers,
    receipts: [...receipts, ...fillerMoments(delivery)],
  };
}

function pausesPart(delivery: Delivery): ScorePart {
  const { pauses, longPauses, talkRatio } = delivery;
  const value = onCurve(longPauseCurve, longPauses.length) * (onCurve(talkRatioCurve, talkRatio ?? 1) / 10);
  const receipts = [
    measure('longPauses', longPauses.length, 'count'),
    measure('talkRatio', talkRatio, 'ratio'),
  ];
  if (pauses !== null && pauses.count > 0)
    receipts.push(measure('pauseMedian', pauses.median, 's'), measure('longestPause', pauses.longest, 's'));
  return {
    criterion: 'pauses',
    value: pauses === null ? null : tenth(value),
    weight: deliveryWeights.pauses,
    receipts: [...receipts, ...longPauseMoments(delivery)],
  };
}

/** The mean of what could be observed of hesitations, fading and restarts; two of the three are needed. */
function steadinessPart(delivery: Delivery, transcript: string | null): ScorePart {
  const { answerSeconds, fading, pauses, speech } = delivery;
  const longEnough = answerSeconds >= shortestWindowSeconds;
  const hesitations = pauses === null ? null : (60 * hesitationsOf(speech).length) / answerSeconds;
  const restarts = transcript === null || !longEnough ? null : restartsPerHundred(transcript);
  const steady = [
    hesitations === null ? null : onCurve(hesitationCurve, hesitations),
    fading === null || !longEnough ? null : onCurve(fadingCurve, fading),
    restarts === null ? null : onCurve(restartCurve, restarts),
  ].filter((value) => value !== null);
  return {
    criterion: 'steadiness',
    value: steady.length < 2 ? null : tenth(steady.reduce((sum, value) => sum + value, 0) / steady.length),
    weight: deliveryWeights.steadiness,
    receipts: [
      measure('hesitationsPerMinute', hesitations, 'perMinute'),
      measure('fading', fading, 'dB'),
      measure('restartsPerHundredWords', restarts, 'per100Words'),
      ...unsteadyMoments(delivery, transcript),
    ],
  };
}
