import { informativeness } from '@/lib/domain/coaching/idf';
import { stem } from '@/lib/domain/coaching/rubric-stem';
import { wordsOf } from '@/lib/domain/delivery/words';

/** Words that interviewers use for one another: the first of each row stands for all. */
const sameMeaning = `
manager boss supervisor superior; colleague coworker teammate co-worker peer; conflict disagreement disagree argument argue dispute clash;
mistake error fail failure failed; customer client user guest; team group; goal target objective aim; deadline due;
learn learned learnt lesson; proud proudest pride; difficult difficulty hard harder hardest tough toughest challenge challenging;
decision decide deciding chose choose choice; persuade persuaded convince convinced influence; feedback criticism criticise criticized;
improve improved improvement better; problem issue; urgent urgency pressing; staff employee report; stress pressure stressful;
change changed changing; sceptical skeptical doubtful; big biggest greatest largest; weakness shortcoming; company organisation organization employer firm; job role position; quick quickly fast rapidly;
design build architect; scale scalable; slow slowly latency; fix fixed solve solved repair resolve resolved
`;
const standFor: ReadonlyMap<string, string> = new Map(
  sameMeaning.split(';').flatMap((row) => {
    const [first = '', ...others] = row.trim().split(' ');
    return others.map((word): [string, string] => [stem(word), first]);
  }),
);

/**
 * Power to which a word's informativeness is taken. At 1 the small words of a frame still part paraphrases; at 2 one
 * rare word makes two questions one. At 1.5 thirteen pairs that mean the same have 0.87 and more, "led a team" and
 * "left a team" 0.76, and no two questions of the bank more than 0.75.
 */
const emphasis = 1.5;
/** Shares of what is asked about and of how it is written. */
const share = { meaning: 0.9, spelling: 0.1 } as const;

/**
 * How much two questions ask the same, 0..1, in whatever order; 1 for the same words.
 *
 * 0.9 × the Dice coefficient (twice what is shared over the sum of both) of the stems of their words, each weighed by
 * its informativeness (inverse document frequency; the frame of a question, "tell me about a time when", counts next to
 * nothing), one word standing for all of its meaning, + 0.1 × the Dice coefficient of their letter trigrams. Weights,
 * for two questions mostly share their frame; Dice and not Jaccard, for a word more or less then costs half as much;
 * trigrams for the endings that a rough stem misses. Order is left out on purpose: a paraphrase turns sentences round.
 * Questions without a single word of content are compared by their spelling alone.
 */
export function similarity(one: string, other: string): number {
  const left = readingOf(one);
  const right = readingOf(other);
  const spelling = dice(left.trigrams, right.trigrams);
  if (left.meaning.sum === 0 && right.meaning.sum === 0) return spelling;
  return share.meaning * dice(left.meaning, right.meaning) + share.spelling * spelling;
}

/** What is compared, each with its weight. */
type Weighed = { weights: ReadonlyMap<string, number>; sum: number };
type Reading = { meaning: Weighed; trigrams: Weighed };

/** Readings are kept, for a plan compares every question with every other. */
const readings = new Map<string, Reading>();
const mostReadings = 2000;

function readingOf(text: string): Reading {
  const known = readings.get(text);
  if (known) return known;
  if (readings.size >= mostReadings) readings.clear();
  const reading = read(text);
  readings.set(text, reading);
  return reading;
}

function read(text: string): Reading {
  const words = wordsOf(text).map(({ plain }) => plain);
  const meaning = new Map<string, number>();
  for (const said of words) {
    const word = standFor.get(stem(said)) ?? said;
    const weight = informativeness(said) > 0 ? informativeness(word) ** emphasis : 0;
    // Of words of one stem the one that says most counts.
    if (weight > 0) meaning.set(stem(word), Math.max(weight, meaning.get(stem(word)) ?? 0));
  }
  const spelt = ` ${words.join(' ')} `;
  const trigrams = new Map<string, number>();
  for (let at = 0; at + 3 <= spelt.length; at += 1) trigrams.set(spelt.slice(at, at + 3), 1);
  return { meaning: weighed(meaning), trigrams: weighed(trigrams) };
}

const weighed = (weights: ReadonlyMap<string, number>): Weighed => ({
  weights,
  sum: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
});

/** Twice what both hold over the sum of what each holds; of two weights the smaller is shared. */
function dice(one: Weighed, other: Weighed): number {
  let shared = 0;
  for (const [key, weight] of one.weights) shared += Math.min(weight, other.weights.get(key) ?? 0);
  const all = one.sum + other.sum;
  return all === 0 ? 0 : (2 * shared) / all;
}
