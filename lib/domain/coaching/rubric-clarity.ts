import { onCurve, restartsPerHundred } from '@/lib/domain/delivery/delivery-scores';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import type { Sentence } from '@/lib/domain/delivery/words';

const hedges =
  /\b(?:i (?:think|guess|suppose|believe)|maybe|perhaps|probably|kind of|sort of|kinda|sorta|might|a little|pretty much|or something|or whatever|and stuff|i don't know)\b/gi;

export type Clarity = {
  value: number;
  wordsPerSentence: number;
  hedgesPerHundred: number;
  restartsPerHundred: number;
  /** The sentence that says most about the clarity: the longest. */
  sentence: Sentence | null;
};

/**
 * Can it be followed at first hearing: sentence length (20 words are easy, 45 are not), hedges (1–2 per 100 words are
 * ordinary speech, measured), restarts (2 per 100), fillers, and length (an answer of 60–120 s has 130–320 words).
 */
export function clarityOf(transcript: string, sentences: readonly Sentence[]): Clarity {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const per100 = (count: number): number => (100 * count) / Math.max(1, words);
  const wordsPerSentence = words / Math.max(1, sentences.length);
  const hedgesPerHundred = per100(transcript.match(hedges)?.length ?? 0);
  const restarts = restartsPerHundred(transcript);
  const fillers = per100(findFillers(transcript).reduce((sum, filler) => sum + filler.weight, 0));
  const loss =
    10 -
    onCurve(
      [
        [20, 10],
        [30, 7.5],
        [45, 5],
      ],
      wordsPerSentence,
    ) +
    (10 -
      onCurve(
        [
          [1.5, 10],
          [3, 8.5],
          [6, 6],
        ],
        hedgesPerHundred,
      )) +
    (10 -
      onCurve(
        [
          [1, 10],
          [2, 9],
          [6, 6],
        ],
        restarts,
      )) +
    (10 -
      onCurve(
        [
          [2, 10],
          [5, 8.5],
          [10, 6],
        ],
        fillers,
      )) +
    (10 -
      onCurve(
        [
          [30, 7],
          [60, 9],
          [90, 10],
          [330, 10],
          [500, 7],
        ],
        words,
      ));
  const longest = sentences.reduce<Sentence | null>(
    (best, sentence) => (best && best.words.length >= sentence.words.length ? best : sentence),
    null,
  );
  return {
    value: Math.max(0, 10 - loss),
    wordsPerSentence,
    hedgesPerHundred,
    restartsPerHundred: restarts,
    sentence: longest,
  };
}
