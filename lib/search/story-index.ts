import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Story } from '@/lib/domain/story';
import { foldedWords } from './words';

/**
 * What of a story is searched. Everything that is told in whole sentences is one field: a word counts once there, in
 * whichever part it stands, and the index stays a third of the size that it had with a field for each part.
 */
type Indexed = { id: string; title: string; labels: string; question: string; text: string };
type Field = Exclude<keyof Indexed, 'id'>;

/** A word of the title says most of what a story is about, then what it was filed under. */
const boost = { title: 4, labels: 3, question: 1.5, text: 1 } as const satisfies Record<Field, number>;
const fields = Object.keys(boost) as Field[];
/** So short a beginning stands in nearly every story: it is looked for in title, category and tags, and elsewhere as a whole word. */
const shortBeginning = 3;
/** Shorter words are too near to too many others for a slip of the finger to be told from another word. */
const shortestMistyped = 5;
const twoSlips = 9;

/** What was found for a text: stories with the words in them that were met, the best first. */
export type Found = {
  /** By id; each with the folded words of that story that were met. */
  hits: ReadonlyMap<string, readonly string[]>;
  /** True where nothing holds these words and what is shown holds words that are spelt nearly so. */
  nearly: boolean;
};

/** The words of all stories, in memory only. */
export type StoryIndex = {
  /**
   * Tells the index what there is now. What is gone leaves it at once and nothing of it stays behind; what is new or
   * changed waits for {@link StoryIndex.work}.
   */
  take(stories: readonly Story[]): void;
  /** Takes in what waits, until `isOver` says so; true once nothing waits any more. */
  work(isOver?: () => boolean): boolean;
  /** Null for a text without a single word: then there is nothing to look for. */
  search(text: string): Found | null;
  /** How many stories are in. */
  readonly size: number;
};

const indexedOf = (story: Story): Indexed => ({
  id: story.id,
  title: story.title,
  labels: [story.category, ...story.tags].join('\n'),
  question: story.questionText,
  text: told.map((part) => story[part]).join('\n'),
});

const told = [
  'polishedAnswer',
  'situation',
  'task',
  'action',
  'result',
  'notes',
  'originalTranscript',
] as const satisfies readonly (keyof Story)[];

/** True where both are searched in the same words. A long text that is another one seldom has the same beginning. */
const isSame = (one: Story, other: Story): boolean =>
  one === other ||
  (one.title === other.title &&
    one.category === other.category &&
    one.questionText === other.questionText &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, place) => tag === other.tags[place]) &&
    told.every((part) => one[part] === other[part]));

export function createStoryIndex(): StoryIndex {
  const index = new MiniSearch<Indexed>({
    fields,
    // Once is enough: a story is about a word or it is not, however often it says it.
    tokenize: (text) => [...new Set(foldedWords(text))],
    processTerm: (term) => term,
    autoVacuum: false,
  });
  // A story is taken out by the words that were put in, so it is held as it was for as long as it is in.
  const inside = new Map<string, Story>();
  let waiting: Story[] = [];
  const letGo = (story: Story): void => {
    index.remove(indexedOf(story));
    inside.delete(story.id);
  };
  return {
    take(stories) {
      const there = new Set(stories.map(({ id }) => id));
      for (const story of inside.values()) if (!there.has(story.id)) letGo(story);
      // The first is taken in first: what is at the top of a list is looked for soonest.
      waiting = stories
        .filter((story) => {
          const before = inside.get(story.id);
          return !before || !isSame(before, story);
        })
        .reverse();
    },
    work(isOver = () => false) {
      for (let story = waiting.at(-1); story; story = waiting.at(-1)) {
        if (isOver()) return false;
        const before = inside.get(story.id);
        if (before) letGo(before);
        index.add(indexedOf(story));
        inside.set(story.id, story);
        waiting.pop();
      }
      return true;
    },
    search(text) {
      const words = foldedWords(text);
      if (words.length === 0) return null;
      const exact = lookUp(index, words, {});
      if (exact.size > 0) return { hits: exact, nearly: false };
      return { hits: lookUp(index, words, { fuzzy: slipsIn }, changedOver), nearly: true };
    },
    get size() {
      return inside.size;
    },
  };
}

const slipsIn = (word: string): number | false =>
  word.length < shortestMistyped ? false : word.length < twoSlips ? 1 : 2;

/**
 * The word with each two neighbours changed over: the commonest slip of a fast hand (Damerau, 1964), and two slips to
 * Levenshtein's distance.
 */
const changedOver = (word: string): string[] =>
  word.length < shortestMistyped
    ? []
    : Array.from({ length: word.length - 1 }, (_, place) => {
        const [one = '', other = ''] = word.slice(place, place + 2);
        return `${word.slice(0, place)}${other}${one}${word.slice(place + 2)}`;
      }).filter((each) => each !== word);

/** All words must be met, each by the beginning of a word: its own, or one that may stand `insteadOf` it. */
function lookUp(
  index: MiniSearch<Indexed>,
  words: readonly string[],
  how: SearchOptions,
  insteadOf: (word: string) => readonly string[] = () => [],
) {
  const isLong = (word: string): boolean => word.length > shortBeginning;
  const long = words.filter(isLong).map((word) => {
    const itself = { queries: [word], prefix: true, boost, ...how };
    const others = insteadOf(word);
    if (others.length === 0) return itself;
    const instead = { queries: [...others], combineWith: 'OR' as const, prefix: true, boost };
    return { combineWith: 'OR' as const, queries: [itself, instead] };
  });
  const short = words.filter((word) => !isLong(word));
  // One letter begins a word of nearly every story: it is looked for only where the long words were met.
  const met =
    long.length > 0 && short.length > 0
      ? new Set(index.search({ combineWith: 'AND', queries: long }).map(({ id }) => String(id)))
      : null;
  const within = met && { boostDocument: (id: unknown): number => (met.has(String(id)) ? 1 : 0) };
  const found = index.search(
    {
      combineWith: 'AND',
      queries: [
        ...long,
        ...short.map((word) => ({
          combineWith: 'OR' as const,
          ...within,
          queries: [
            { queries: [word], fields: ['title', 'labels'], prefix: true },
            { queries: [word], prefix: false },
          ],
        })),
      ],
    },
    { boost },
  );
  const hits = new Map<string, readonly string[]>();
  for (const { id, terms } of found) hits.set(String(id), terms);
  return hits;
}
