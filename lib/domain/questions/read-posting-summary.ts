import { cutAtWord, sentencesOf } from '@/lib/domain/delivery/words';
import { addressesMachine } from './addresses-machine';

/** Sentences that say nothing of the work. */
const boilerplate =
  /equal opportunit|regardless of|without regard|salary|compensation|benefits|pension|401\(?k|visa|apply (?:now|here|by|via|today)|click|cookie|privacy (?:policy|notice)|https?:|www\.|@\w+\.\w|background check|annual leave|holiday|recruitment agenc/i;

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
      if (text.length < shortestSentence || boilerplate.test(text) || addressesMachine(text)) continue;
      telling.push(text);
      if (telling.length === mostSentences) return cutAtWord(telling.join(' '), longestSummary);
    }
  }
  return cutAtWord(telling.join(' '), longestSummary);
}
