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

/**
 * How an answer was said, measured by us and never by a model. `null` means that the evidence is too thin;
 * nothing here is ever guessed.
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
  /** Weighted fillers per minute of the answer window; null below 15 s. */
  fillersPerMinute: z.number().nonnegative().nullable(),
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
  /** Peak level over time for drawing, 0..1, about 200 points. */
  waveform: z.array(z.number().min(0).max(1)).max(400),
});
export type Delivery = z.infer<typeof Delivery>;
