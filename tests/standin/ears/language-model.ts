/**
 * Frequent English words that stand beside the expected sentences in the model, so that recognition stays a decision:
 * audio that says something else does not have to be heard as one of the hints.
 */
const EVERYDAY_WORDS =
  `a about after all also an and any are as asked at be because been before but by call came can could day decided did
  do does done down each even every few first for from get give go good great had has have he help her here him his how
  i if in into is it its job just know last learned like little long look made make many me meeting might more most much
  my need never new next no not now of on one only or other our out over people plan problem project really right said
  same saw say see she should so some still such take team tell than thank that the their them then there these they
  thing think this those three time to took two under until up us use very want was way we week well went were what when
  where which while who why will with without work worked would year yes yet you your um uh er hmm ah`.split(
    /\s+/,
  );

/** Share of the probability mass that the hints' own words leave to everyday words. */
const EVERYDAY_SHARE = 0.1;
const DISCOUNT = 0.6;

/** Lower-case words of a sentence as the pronouncing dictionary spells them. */
export function wordsOf(sentence: string): string[] {
  return sentence
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/-/g, ' ')
    .split(/[^a-z']+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '');
}

/**
 * A back-off trigram model of the expected sentences in ARPA format (log10, absolute discounting), restricted to the
 * words the recogniser can pronounce.
 */
export function buildLanguageModel(hints: string[], pronounceable: (word: string) => boolean): string {
  const counts = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const;
  const everyday = EVERYDAY_WORDS.filter(pronounceable);
  for (const hint of hints) {
    // A listener's utterance may begin and end in the middle of a sentence: halves are counted as well.
    for (const words of stretches(wordsOf(hint).filter(pronounceable))) countInto(counts, words);
  }
  const [unigrams, bigrams, trigrams] = counts;
  const total = sum(unigrams.values()) || 1;
  const hintShare = unigrams.size > 0 ? 1 - EVERYDAY_SHARE : 0;
  const probability = new Map<string, number>();
  for (const [word, count] of unigrams) probability.set(word, (hintShare * count) / total);
  for (const word of [...everyday, '</s>']) {
    probability.set(word, (probability.get(word) ?? 0) + (1 - hintShare) / (everyday.length + 1));
  }
  const successors = followers(bigrams);
  const pairs = followers(trigrams);
  const lines = ['\\data\\', `ngram 1=${String(probability.size + (probability.has('<s>') ? 0 : 1))}`];
  lines.push(`ngram 2=${String(bigrams.size)}`, `ngram 3=${String(trigrams.size)}`, '', '\\1-grams:');
  if (!probability.has('<s>')) probability.set('<s>', 0);
  for (const [word, value] of probability) {
    const left = leftOver(successors.get(word), (next) => probability.get(next) ?? 0);
    lines.push(`${log(value)} ${word} ${log(left)}`);
  }
  lines.push('', '\\2-grams:');
  for (const [pair, count] of bigrams) {
    const [first = '', second = ''] = pair.split(' ');
    const value = (count - DISCOUNT) / sum((successors.get(first) as Map<string, number>).values());
    const bigramOf = (next: string) => bigramProbability(second, next, bigrams, successors, probability);
    lines.push(`${log(value)} ${pair} ${log(leftOver(pairs.get(pair), bigramOf))}`);
  }
  lines.push('', '\\3-grams:');
  for (const [triple, count] of trigrams) {
    const pair = triple.slice(0, triple.lastIndexOf(' '));
    lines.push(
      `${log((count - DISCOUNT) / sum((pairs.get(pair) as Map<string, number>).values()))} ${triple}`,
    );
  }
  lines.push('', '\\end\\', '');
  return lines.join('\n');
}

type Counts = readonly [Map<string, number>, Map<string, number>, Map<string, number>];

function stretches(words: string[]): string[][] {
  if (words.length < 6) return [words];
  const all = [words];
  for (let at = 2; at < words.length - 1; at += 2) all.push(words.slice(at));
  return all;
}

function countInto(counts: Counts, words: string[]): void {
  const sentence = ['<s>', ...words, '</s>'];
  sentence.forEach((word, at) => {
    if (at > 0) add(counts[0], word);
    if (at > 0) add(counts[1], sentence.slice(at - 1, at + 1).join(' '));
    if (at > 1) add(counts[2], sentence.slice(at - 2, at + 1).join(' '));
  });
}

function followers(grams: Map<string, number>): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const [gram, count] of grams) {
    const cut = gram.lastIndexOf(' ');
    const history = gram.slice(0, cut);
    const row = table.get(history) ?? new Map<string, number>();
    row.set(gram.slice(cut + 1), count);
    table.set(history, row);
  }
  return table;
}

/** Back-off weight: the discounted mass, spread over what the lower order gives to unseen successors. */
function leftOver(seen: Map<string, number> | undefined, lower: (word: string) => number): number {
  if (!seen) return 1;
  const freed = (DISCOUNT * seen.size) / sum(seen.values());
  const taken = sum([...seen.keys()].map(lower));
  return freed / Math.max(0.02, 1 - taken);
}

function bigramProbability(
  first: string,
  second: string,
  bigrams: Map<string, number>,
  successors: Map<string, Map<string, number>>,
  unigram: Map<string, number>,
): number {
  const count = bigrams.get(`${first} ${second}`);
  if (count === undefined) return unigram.get(second) ?? 0;
  return (count - DISCOUNT) / sum((successors.get(first) as Map<string, number>).values());
}

function add(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function log(value: number): string {
  return value <= 0 ? '-99.0000' : Math.log10(Math.min(value, 1e9)).toFixed(4);
}
