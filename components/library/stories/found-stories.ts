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
  const { hits, nearly } = found;
  if (look.order !== null && look.order !== 'match')
    return {
      stories: inOrder(
        passing.filter(({ id }) => hits.has(id)),
        look.order,
      ),
      met: hits,
      nearly,
    };
  // They come in the order of the match.
  const byId = new Map(passing.map((story) => [story.id, story]));
  return { stories: [...hits.keys()].flatMap((id) => byId.get(id) ?? []), met: hits, nearly };
}
