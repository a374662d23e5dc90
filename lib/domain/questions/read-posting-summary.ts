import { cutAtWord, sentencesOf } from '@/lib/domain/delivery/words';

/** Sentences that say nothing of the work. */
const boilerplate =
  /equal opportunit|regardless of|without regard|salary|compensation|benefits|pension|401\(?k|visa|apply (?:now|here|by|via|today)|click|cookie|privacy (?:policy|notice)|https?:|www\.|@\w+\.\w|background check|annual leave|holiday|recruitment agenc/i;

/**
 * Sentences that talk to a machine instead of a candidate. Leaving them out is tidiness; the fence is that a
 * posting is always handed over as data.
 */
const addressesMachine =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|prompt|rule|previous|above|guideline)|\b(?:system|developer) (?:prompt|message)\b|\bas an ai\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|chatbot|language model|gpt)\b|\b(?:score|rate|mark|grade)\b.{0,40}\b(?:10|ten|full marks|perfect|highest)\b|<\/?\w+>|\[\/?(?:inst|system)\]/i;

const shortestSentence = 40;
const mostSentences = 3;
const longestSummary = 600;

/** What the work is about, in up to three sentences of the posting itself; at most 600 characters. */
export function summaryIn(lines: readonly string[]): string {
  const telling: string[] = [];
  for (const line of lines) {
    if (!/[.!]\s|[.!]$/.test(line)) continue;
    for (const sentence of sentencesOf(line)) {
      const text = sentence.text.trim();
      if (text.length < shortestSentence || boilerplate.test(text) || addressesMachine.test(text)) continue;
      telling.push(text);
      if (telling.length === mostSentences) return cutAtWord(telling.join(' '), longestSummary);
    }
  }
  return cutAtWord(telling.join(' '), longestSummary);
}
