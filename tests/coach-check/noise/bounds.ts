import { between, chanceOf } from './chance';

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const small = (word: string): string => (/^(?:I\b|[A-Z]{2})/.test(word) ? word : word.toLowerCase());

/**
 * Sentences that end where nobody ended: full stops are dropped or come up to four words late, some appear in the middle,
 * where there were none one comes every 9 to 20 words, and about one word in forty is said twice.
 */
export function otherBounds(text: string): string {
  const chance = chanceOf(text, 5);
  const isBare = !/[.!?](?:\s|$)/.test(text);
  const every = (): number => (isBare ? between(chance, 9, 20) : between(chance, 25, 60));
  let [due, begins, wasEnd] = [every(), false, false];
  return text
    .split(/\s+/)
    .flatMap((word) => {
      const plain = word.replace(/[.!?]+$/, '');
      const endedHere = plain !== word;
      if (endedHere && chance() < 0.5) due = Math.min(due, between(chance, 1, 4) + 1);
      due -= 1;
      const ends = due <= 0;
      if (ends) due = every();
      const heard = begins ? capital(plain) : wasEnd ? small(plain) : plain;
      [begins, wasEnd] = [ends, endedHere];
      const written = ends ? `${heard.replace(/[,;:]$/, '')}.` : heard;
      return chance() < 0.025 && /^[a-z]{2,}$/.test(heard) ? [heard, written] : [written];
    })
    .join(' ');
}
