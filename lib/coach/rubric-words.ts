import { hedges, vague } from '@/lib/domain/coaching/rubric-fog';
import { quotable, type RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { isHesitation, spokenWordCount, wordsOf, type Sentence } from '@/lib/domain/delivery/words';
import { fill } from '@/lib/domain/messages';

/** The words of a sentence with a sign where they were cut and without the ums: for reading, not for proof. */
export function shownQuote(evidence: Sentence, limit: number): string {
  const sentence = longestPiece(evidence);
  const quote = quotable(sentence, limit).replace(/^(?:but|because|that(?!\s+(?:is|was))|which)\s+/i, '');
  const read = wordsOf(quote)
    .filter((word) => isHesitation(word.plain))
    .reduceRight(
      (text, word) => `${text.slice(0, word.from)}${text.slice(word.to).replace(/^[\s,]+/, '')}`,
      quote,
    )
    .replace(/\bi(?=\b(?!\.)|['’])/g, 'I');
  return quotable(sentence, limit).length < quotable(sentence, Infinity).length
    ? `${read.replace(/[\s,;:]+(?:and|so|but|or|the|a|an|i|we|because|that|which|to|of)?$/i, '')}…`
    : read.replace(/[.!?,;]+$/, '');
}

/** Evidence may reach over a full stop: what is shown does not. */
function longestPiece(evidence: Sentence): Sentence {
  const ends = Array.from(evidence.text.matchAll(/[.!?]+\s+/g), (match) => match.index + match[0].length);
  const starts = [0, ...ends];
  const pieces = starts.map((start, index) => ({ start, end: starts[index + 1] ?? evidence.text.length }));
  const { start, end } = pieces.reduce((best, piece) =>
    piece.end - piece.start > best.end - best.start ? piece : best,
  );
  const from = evidence.from + start;
  const to = evidence.from + end;
  return {
    text: evidence.text.slice(start, end).trimEnd(),
    from,
    to,
    words: evidence.words.filter((word) => word.from >= from && word.to <= to),
  };
}

/** Room for the sign of a cut. */
const ellipsis = 1;

/** A sentence of the coach with the candidate's words in it, cut so that the whole stays within the limit. */
export function quoting(
  template: string,
  sentence: Sentence,
  limit: number,
  words: Readonly<Record<string, string | number>> = {},
): string {
  const room = limit - fill(template, { ...words, quote: '' }).length - ellipsis;
  return fill(template, { ...words, quote: shownQuote(sentence, Math.min(70, room)) });
}

/** A list as it is said: “maybe” and “kind of”. */
export function listed(words: readonly string[], marked = true): string {
  const shown = words.map((word) => (marked ? `“${word}”` : word));
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const mostFrequent = (text: string, pattern: RegExp, most: number): string[] => {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const word = match[0].toLowerCase().replace(/^i\b/, 'I');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([word]) => word);
};

/** What was counted in an answer for the coach to name: its length and its favourite small words. */
export type Counted = { words: number; hedges: string[]; vague: string[] };

export const countedIn = ({ transcript }: RubricFindings): Counted => ({
  words: spokenWordCount(transcript),
  hedges: mostFrequent(transcript, hedges, 3),
  vague: mostFrequent(transcript, vague, 2),
});
