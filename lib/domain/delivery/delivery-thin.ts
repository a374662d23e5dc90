import { DeliveryMeasure, type Delivery, type ThinReason } from './delivery';

/** Below this an answer's rates say nothing: one pause or one word would move them too far. */
export const shortestWindowSeconds = 15;
export const fewestWordsForPace = 25;
/**
 * Decibels of voice over the room. Below 8 speech itself is not found reliably (at 10, on the synthesised and the real
 * healthy voices, pauses over 3 s have precision 0.98 and recall 1.00); without the model that is so below 15
 * (precision 0.87 at 10). Loudness needs 15: the room fills the valleys, and the range at 10 is two thirds of that
 * at 40.
 */
const drowned = 8;
const masked = 15;

/** What was reckoned before anybody asked whether it may be said. */
export type Evidence = Pick<
  Delivery,
  DeliveryMeasure | 'answerSeconds' | 'speechSeconds' | 'wordCount' | 'voiceFrom'
>;

type Thin = Partial<Record<DeliveryMeasure, ThinReason>>;

const ofSpeech = ['pauses', 'talkRatio', 'syllablesPerSecond', 'estimatedWordsPerMinute'] as const;
const ofLoudness = ['loudnessRange', 'fading'] as const;
const ofWords = ['wordsPerMinute', 'articulationRate'] as const;

/** For every measure that may not be said, why; a measure that is null for no such reason was not measured. */
export function thinEvidence(evidence: Evidence, wordsKnown: boolean, pitchKnown: boolean): Thin {
  const { speechSeconds, answerSeconds, wordCount, signalToNoise, voiceFrom } = evidence;
  const thin: Thin = {};
  const none = (measures: readonly DeliveryMeasure[], reason: ThinReason): void => {
    for (const measure of measures) thin[measure] ??= reason;
  };
  if (speechSeconds <= 0) none(DeliveryMeasure.options, 'noSpeech');
  if (!wordsKnown) none([...ofWords, 'fillersPerMinute'], 'noWords');
  if (answerSeconds < shortestWindowSeconds) none([...ofSpeech, ...ofWords, 'fillersPerMinute'], 'tooShort');
  const noise = signalToNoise ?? Infinity;
  if (noise < drowned || (noise < masked && voiceFrom === 'energy')) none([...ofSpeech, 'pitch'], 'tooNoisy');
  if (noise < masked) none(ofLoudness, 'tooNoisy');
  if (wordCount < fewestWordsForPace) none(ofWords, 'tooFewWords');
  if (!pitchKnown) none(['pitch'], 'notMeasured');
  if (evidence.pitch === null) none(['pitch'], 'tooLittleVoice');
  if (evidence.loudnessRange === null) none(['loudnessRange'], 'tooLittleVoice');
  if (evidence.fading === null) none(['fading'], 'tooLittleVoice');
  if (signalToNoise === null) none(['signalToNoise'], 'notMeasured');
  return thin;
}
