import { informativeness } from '@/lib/domain/coaching/idf';
import { stem } from '@/lib/domain/coaching/rubric-stem';
import { wordsOf } from '@/lib/domain/delivery/words';

/** Words that interviewers use for one another: the first of each row stands for all. */
const sameMeaning = `
manager boss supervisor superior; colleague coworker teammate co-worker peer; conflict disagreement disagree argument argue dispute clash;
mistake error fail failure failed; customer client user guest; team group; goal target objective aim; deadline due;
learn learned learnt lesson; proud proudest pride; hard hardest difficult difficulty tough toughest challenge challenging;
decision decide deciding chose choose choice; persuade persuaded convince convinced influence; feedback criticism criticise criticized;
improve improved improvement better; problem issue; urgent urgency pressing; staff employee report; stress pressure stressful;
change changed changing; company organisation organization employer firm; job role position; quick quickly fast rapidly;
design build architect; scale scalable; slow slowly latency; fix fixed solve solved repair resolve resolved
`;
const standFor: ReadonlyMap<string, string> = new Map(
  sameMeaning.split(';').flatMap((row) => {
    const [first = '', ...others] = row.trim().split(' ');
    return [first, ...others].map((word): [string, string] => [stem(word), stem(first)]);
  }),
);

/** Shares of what is asked about and of how it is written. */
const share = { meaning: 0.9, spelling: 0.1 } as const;

/**
 * How much two questions ask the same, 0..1, in whatever order; 1 for the same words.
 *
 * 0.9 × the Dice coefficient (twice what is shared over the sum of both) of the stems of their words, each weighed by
 * its informativeness (inverse document frequency; the frame of a question, "tell me about a time when", counts next to
 * nothing) and once for all words of one meaning, + 0.1 × that of their letter trigrams. Dice and not Jaccard, for one
 * word more or less then costs the half; weights, for two questions mostly share their frame; trigrams for the endings
 * that a rough stem misses. Order is left out on purpose: a paraphrase turns sentences round. Questions without a single
 * word of content are compared by their spelling alone.
 */
export function similarity(one: string, other: string): number {
  const left = readingOf(one);
  const right = readingOf(other);
  const spelling = dice(left.trigrams, right.trigrams);
  if (left.meaning.size === 0 && right.meaning.size === 0) return spelling;
  return share.meaning * dice(left.meaning, right.meaning) + share.spelling * spelling;
}

/** What is compared, each with its weight. */
type Weighed = ReadonlyMap<string, number>;
type Reading = { meaning: Weighed; trigrams: Weighed };

function readingOf(text: string): Reading {
  const words = wordsOf(text).map(({ plain }) => plain);
  const meaning = new Map<string, number>();
  for (const word of words) {
    const weight = informativeness(word);
    const root = stem(word);
    const key = standFor.get(root) ?? root;
    // Of words of one meaning the one that says most counts.
    if (weight > 0) meaning.set(key, Math.max(weight, meaning.get(key) ?? 0));
  }
  const spelt = ` ${words.join(' ')} `;
  const trigrams = new Map<string, number>();
  for (let at = 0; at + 3 <= spelt.length; at += 1) trigrams.set(spelt.slice(at, at + 3), 1);
  return { meaning, trigrams };
}

/** Twice what both hold over the sum of what each holds. A word may weigh less in one of them; the less is shared. */
function dice(one: Weighed, other: Weighed): number {
  let shared = 0;
  for (const [key, weight] of one) shared += Math.min(weight, other.get(key) ?? 0);
  const all = sumOf(one) + sumOf(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

const sumOf = (weighed: Weighed): number => [...weighed.values()].reduce((sum, weight) => sum + weight, 0);
