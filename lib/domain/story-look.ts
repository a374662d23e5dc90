import { storyLimits, type Story } from './story';

export const storyOrders = ['match', 'changed', 'title', 'question'] as const;
export type StoryOrder = (typeof storyOrders)[number];

/** How the library is looked at. `order` null: the best match while something is searched, else what was changed last. */
export type StoryLook = {
  search: string;
  tags: readonly string[];
  category: string | null;
  /** A job's id; empty for the stories of no job; null for all. */
  jobId: string | null;
  order: StoryOrder | null;
};

export const everyStory: StoryLook = { search: '', tags: [], category: null, jobId: null, order: null };
const longestSearch = 200;

/** Reads the pairs of an address; what is not understood is left out. */
export function readStoryLook(pairs: Iterable<readonly [string, string]>): StoryLook {
  const read = [...pairs];
  const named = (name: string): string | null => read.find(([each]) => each === name)?.[1] ?? null;
  return {
    search: (named('q') ?? '').slice(0, longestSearch),
    tags: read
      .filter(([name, value]) => name === 'tags' && value !== '' && value.length <= storyLimits.tag)
      .map(([, value]) => value)
      .slice(0, storyLimits.tags),
    category: named('category') || null,
    jobId: named('job') === 'none' ? '' : named('job') || null,
    order: storyOrders.find((each) => each === named('sort')) ?? null,
  };
}

/** The pairs for an address; what is as always is not written. */
export const writeStoryLook = ({ search, tags, category, jobId, order }: StoryLook): [string, string][] => [
  ...(search ? [['q', search] as [string, string]] : []),
  ...tags.map((tag): [string, string] => ['tags', tag]),
  ...(category !== null ? [['category', category] as [string, string]] : []),
  ...(jobId !== null ? [['job', jobId || 'none'] as [string, string]] : []),
  ...(order !== null ? [['sort', order] as [string, string]] : []),
];

/** How many filters beside the search are set. */
export const countFilters = ({ tags, category, jobId }: StoryLook): number =>
  tags.length + Number(category !== null) + Number(jobId !== null);

const sameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** True where category and job are as asked and every tag is there. */
export const passes = (
  story: Story,
  { tags, category, jobId }: Pick<StoryLook, 'tags' | 'category' | 'jobId'>,
): boolean =>
  (category === null || sameWord(story.category, category)) &&
  (jobId === null || (story.jobId ?? '') === jobId) &&
  tags.every((tag) => story.tags.some((each) => sameWord(each, tag)));

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** In the order that was chosen; what is given comes in the order of the match or, without a search, of the change. */
export function inOrder(stories: readonly Story[], order: StoryOrder | null): readonly Story[] {
  switch (order) {
    case null:
    case 'match':
      return stories;
    case 'changed':
      return stories.toSorted((one, other) => other.updatedAt - one.updatedAt);
    case 'title':
      return stories.toSorted((one, other) => byName.compare(one.title, other.title));
    case 'question':
      // Those without a question have nothing to be sorted by, and stand last.
      return stories.toSorted(
        (one, other) =>
          Number(one.questionText === '') - Number(other.questionText === '') ||
          byName.compare(one.questionText, other.questionText),
      );
  }
}

/** Every name in use, the most used first; in other cases written as most often. */
export function namesInUse(names: readonly string[]): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    const known = counts.get(name.toLowerCase());
    if (known) known.count += 1;
    else if (name.trim()) counts.set(name.toLowerCase(), { name, count: 1 });
  }
  return [...counts.values()]
    .toSorted((one, other) => other.count - one.count || byName.compare(one.name, other.name))
    .map(({ name }) => name);
}
