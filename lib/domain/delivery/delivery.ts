import { z } from 'zod';

/** A stretch of time in seconds from the start of the take. */
export const Span = z.object({ start: z.number().nonnegative(), end: z.number().nonnegative() });
export type Span = z.infer<typeof Span>;

/** A filler as found in the transcript. `at` is approximate seconds into the take, null where unknown. */
export const Filler = z.object({
  word: z.string().max(20),
  certain: z.boolean(),
  weight: z.number().min(0).max(1),
  at: z.number().nonnegative().nullable(),
  /** Character offsets into the transcript. */
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
});
export type Filler = z.infer<typeof Filler>;

/** Silences of 0.25 s and more between speech, by the lengths that listeners tell apart. Lengths in seconds. */
export const PauseSummary = z.object({
  count: z.number().int().nonnegative(),
  /** 0.25–1 s: breathing. */
  brief: z.number().int().nonnegative(),
  /** 1–2 s. */
  long: z.number().int().nonnegative(),
  /** 2–3 s. */
  hesitations: z.number().int().nonnegative(),
  /** Over 3 s. */
  flagged: z.number().int().nonnegative(),
  median: z.number().nonnegative(),
  ninetieth: z.number().nonnegative(),
  longest: z.number().nonnegative(),
});
export type PauseSummary = z.infer<typeof PauseSummary>;

/** How far the voice's pitch moves. */
export const PitchVariation = z.object({
  /** Robust standard deviation of F0 in semitones about its median. */
  semitones: z.number().nonnegative(),
  /** Standard deviation of F0 over its mean (pitch variation quotient). */
  quotient: z.number().nonnegative(),
  /** Seconds of voiced speech it rests on. */
  voicedSeconds: z.number().nonnegative(),
});
export type PitchVariation = z.infer<typeof PitchVariation>;

/** Why a measure is null. Each has its sentence in the catalogue. */
export const ThinReason = z.enum([
  'noSpeech',
  'tooShort',
  'tooFewWords',
  'noWords',
  'tooLittleVoice',
  'tooNoisy',
  'notMeasured',
]);
export type ThinReason = z.infer<typeof ThinReason>;

/** The measures that may be null, by their names below. */
export const DeliveryMeasure = z.enum([
  'wordsPerMinute',
  'estimatedWordsPerMinute',
  'articulationRate',
  'syllablesPerSecond',
  'fillersPerMinute',
  'pauses',
  'timeToFirstWord',
  'talkRatio',
  'loudnessRange',
  'fading',
  'pitch',
  'signalToNoise',
]);
export type DeliveryMeasure = z.infer<typeof DeliveryMeasure>;

/**
 * How an answer was said, measured by us and never by a model. `null` means that the evidence is too thin, and
 * `thin` says why; nothing here is ever guessed.
 */
export const Delivery = z.object({
  /** Whole take in seconds. */
  durationSeconds: z.number().nonnegative(),
  /** First speech onset to last speech offset, seconds. */
  answerSeconds: z.number().nonnegative(),
  /** Time actually spoken, seconds. */
  speechSeconds: z.number().nonnegative(),
  wordCount: z.number().int().nonnegative(),
  /** Words without um/uh per minute of the answer window; null below 15 s or 25 words. */
  wordsPerMinute: z.number().nonnegative().nullable(),
  fillers: z.array(Filler),
  /** Where the words are unknown: pace as the syllables in the sound suggest it; else null. */
  estimatedWordsPerMinute: z.number().nonnegative().nullable(),
  /** Words per minute of the time actually spoken. */
  articulationRate: z.number().nonnegative().nullable(),
  /** Syllables heard per second of speech, from the sound alone. */
  syllablesPerSecond: z.number().nonnegative().nullable(),
  /** Weighted fillers per minute of the answer window, untranscribed ones included; null below 15 s. */
  fillersPerMinute: z.number().nonnegative().nullable(),
  /** Level vowels under which no word stands: shown as "≈ um". */
  filledPauses: z.array(Span),
  pauses: PauseSummary.nullable(),
  /** Silences of more than 3 s between speech. */
  longPauses: z.array(Span),
  speech: z.array(Span),
  /** Seconds from the end of the question (or of the take's start) to the first speech. */
  timeToFirstWord: z.number().nonnegative().nullable(),
  /** Speech seconds per second of the answer window. */
  talkRatio: z.number().min(0).max(1).nullable(),
  /** Interquartile range of speech loudness, dB. */
  loudnessRange: z.number().nonnegative().nullable(),
  /** First fifth minus last fifth of speech loudness, dB; positive fades. */
  fading: z.number().nullable(),
  pitch: PitchVariation.nullable(),
  /** Median speech level over the noise floor, dB. */
  signalToNoise: z.number().nullable(),
  /** Whether the speech detector's model took part, or energy alone had to do. */
  voiceFrom: z.enum(['energyAndModel', 'energy']),
  /** Why each null above is null. */
  thin: z.partialRecord(DeliveryMeasure, ThinReason),
  /** Peak level over time for drawing, 0..1, about 200 points. */
  waveform: z.array(z.number().min(0).max(1)).max(400),
});
export type Delivery = z.infer<typeof Delivery>;
