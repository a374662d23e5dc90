import type { ToldWord, Telling } from './rubric-telling';
import type { Sentence } from '@/lib/domain/delivery/words';

/**
 * A stretch of the telling with about one verb: what somebody did, or what was the case. `first` and `end` (exclusive)
 * are indices into the telling's words; the rest is as in {@link Sentence}.
 */
export type Clause = Sentence & { first: number; end: number };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** These are always the subject of a clause that begins. */
const subjects = setOf('i we he she they');
const connectives = setOf(
  'but so because which then when while until although though after before since if unless finally eventually instead rather therefore however ultimately afterwards meanwhile',
);
const afterArticle = setOf('the a an my our his her their its this that no every each');
const phrases = [
  ['as', 'a', 'result'],
  ['in', 'the', 'end'],
  ['first', 'of', 'all'],
  ['the', 'first', 'thing'],
  ['at', 'the', 'same'],
  ['on', 'the', 'other'],
  ['my', 'job', 'was'],
  ['my', 'task', 'was'],
  ['my', 'role', 'was'],
  ['my', 'goal', 'was'],
] as const;
const steps = setOf('first second third next');
const seams = setOf('and or with for to in on at by that from');

/** Where a clause has at least this many words, another may begin. */
const shortest = 4;
const longEnough = 12;
const tooLong = 18;

/** Splits a telling into clauses by its words alone: no punctuation is needed and none is believed. */
export function clausesOf(transcript: string, telling: Telling): Clause[] {
  const { words } = telling;
  const clauses: Clause[] = [];
  let first = 0;
  const close = (end: number): void => {
    const piece = words.slice(first, end);
    const from = piece[0]?.from ?? 0;
    const to = piece.at(-1)?.to ?? from;
    if (piece.length > 0) {
      clauses.push({ first, end, from, to, text: transcript.slice(from, to), words: piece });
    }
    first = end;
  };
  for (let at = 1; at < words.length; at += 1) {
    const length = at - first;
    if (length < shortest || words.length - at < 3) continue;
    if (opensClause(words, at, length)) close(at);
  }
  close(words.length);
  return clauses;
}

function opensClause(words: readonly ToldWord[], at: number, length: number): boolean {
  const plain = words[at]?.plain ?? '';
  const next = words[at + 1]?.plain ?? '';
  const before = words[at - 1]?.plain ?? '';
  if (plain === 'and' || plain === 'or') {
    return subjects.has(next) || connectives.has(next) || steps.has(next) || length >= longEnough;
  }
  if (afterArticle.has(before)) return false;
  if (subjects.has(plain) || connectives.has(plain) || steps.has(plain)) return true;
  if (phrases.some((phrase) => phrase.every((word, index) => words[at + index]?.plain === word))) return true;
  return length >= tooLong && seams.has(plain);
}

/**
 * Small words that hold a statement together. English prose is nearly half made of them, a list of terms has none;
 * with fewer than a fifth nothing is said.
 */
const smallWords = new Set(
  (
    "a an the and or but so if that this it its it's is was were be are am to of in on at for with from by as i we you they he she my our your " +
    "their i'd i'll we'd we'll you'd that's would could can will has have had do does did not there what which who when then because about " +
    'into than only each every no one all how where them us while until before after whether instead rather over'
  ).split(' '),
);
const leastSmall = 0.2;

/** True where something is said and not only named. */
export const states = (clause: Clause): boolean =>
  clause.words.filter((word) => smallWords.has(word.plain)).length >= leastSmall * clause.words.length;

/** For every word of the telling the index of its clause. */
export const clauseIndices = (clauses: readonly Clause[]): number[] =>
  clauses.flatMap((clause, index) => Array<number>(clause.end - clause.first).fill(index));
