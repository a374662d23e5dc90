import type { Story } from '@/lib/domain/story';
import { inOrder, passes, type StoryLook } from '@/lib/domain/story-look';
import type { Found } from '@/lib/search/story-index';

/** What a look at the library shows, with the words of each story that were met. */
export type FoundStories = { stories: readonly Story[]; met: Found['hits'] | null; nearly: boolean };

/**
 * @param stories last changed first; what is not among them any more is not shown, whatever the index still holds
 * @param found null where nothing is searched
 */
export function foundStories(
  stories: readonly Story[],
  found: Found | null,
  look: Omit<StoryLook, 'search'>,
): FoundStories {
  const passing = stories.filter((story) => passes(story, look));
  if (!found) return { stories: inOrder(passing, look.order), met: null, nearly: false };
  const hits = passing.filter(({ id }) => found.hits.has(id));
  if (look.order !== null && look.order !== 'match')
    return { stories: inOrder(hits, look.order), met: found.hits, nearly: found.nearly };
  const places = new Map([...found.hits.keys()].map((id, place) => [id, place]));
  const placeOf = ({ id }: Story): number => places.get(id) ?? Infinity;
  return {
    stories: hits.toSorted((one, other) => placeOf(one) - placeOf(other)),
    met: found.hits,
    nearly: found.nearly,
  };
}
