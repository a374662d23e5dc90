import { informativeness, namesSubject } from '@/lib/domain/coaching/idf';
import { stem } from '@/lib/domain/coaching/rubric-stem';
import { sentencesOf, wordsOf } from '@/lib/domain/delivery/words';
import type { Story } from './story';

const figure = /\p{N}/u;
/** A figure is what is forgotten first. */
const figureWorth = 100;

/**
 * The words that bring a text back to whoever wrote it: its figures, and what says most (inverse document frequency),
 * each once, in the order in which they are told.
 */
export function keywordsOf(text: string, most = 6): string[] {
  const words = new Map<string, { text: string; from: number; worth: number }>();
  for (const { text: written, plain, from } of wordsOf(text)) {
    const key = stem(plain);
    const worth = figure.test(plain) ? figureWorth : namesSubject(plain) ? informativeness(plain) : 0;
    if (worth > 0 && !words.has(key)) words.set(key, { text: written, from, worth });
  }
  return [...words.values()]
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, most)
    .toSorted((one, other) => one.from - other.from)
    .map((word) => word.text);
}

/** What came of it, in a sentence: the first of its result, else the last of its answer. Empty where nothing is told. */
export function resultLine({ result, polishedAnswer }: Pick<Story, 'result' | 'polishedAnswer'>): string {
  const sentences = sentencesOf(result.trim() ? result : polishedAnswer);
  return (result.trim() ? sentences[0] : sentences.at(-1))?.text.trim() ?? '';
}
