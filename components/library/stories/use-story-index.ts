import { useEffect, useState } from 'react';
import type { Story } from '@/lib/domain/story';
import { createStoryIndex, type Found } from '@/lib/search/story-index';

/** So long a slice may take without a frame being missed, milliseconds; a whole frame has 16. */
const sliceMs = 8;
/** What has been read meanwhile is shown this often, milliseconds. */
const shownEveryMs = 250;

/** What a search finds, and how many stories it has read so far; null once it has read all. */
export type StorySearch = { find: (text: string) => Found | null; read: number | null };

/**
 * The words of these stories, read in slices between frames; once they are read only what changes is read again. Lives
 * as long as the library is open, and in memory only.
 */
export function useStoryIndex(stories: readonly Story[] | undefined): StorySearch {
  const [index] = useState(createStoryIndex);
  const [state, setState] = useState<StorySearch>(() => ({ find: () => null, read: 0 }));
  useEffect(() => {
    if (!stories) return;
    index.take(stories);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shownAt = performance.now();
    // A new object each time: what is found changes with what is read.
    const show = (isDone: boolean): void =>
      setState({ find: (text) => index.search(text), read: isDone ? null : index.size });
    const slice = (): void => {
      const from = performance.now();
      const isDone = index.work(() => performance.now() - from > sliceMs);
      if (isDone || from - shownAt > shownEveryMs) {
        shownAt = from;
        show(isDone);
      }
      if (!isDone) timer = setTimeout(slice);
    };
    slice();
    return () => clearTimeout(timer);
  }, [index, stories]);
  return state;
}
