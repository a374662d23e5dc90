import { Printer, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Story } from '@/lib/domain/story';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { scrollerOf, useListPlace } from '@/components/library/use-list-place';
import { useRowsInSight } from '@/components/library/use-rows-in-sight';
import { StoryRow } from './story-row';

const none: ReadonlySet<string> = new Set();

/** The list with a box before each story, and what can be done with those that are ticked. */
export function StoryChoices(props: {
  stories: readonly Story[];
  met: ReadonlyMap<string, readonly string[]> | null;
  onDelete: (stories: readonly Story[]) => void;
  onDone: () => void;
}) {
  const words = useWords();
  const { choosing } = words.stories;
  const [ids, setIds] = useState(none);
  const { stories } = props;
  // What a search has left out, or somebody deleted, is not selected any more.
  const chosen = ids.size === 0 ? [] : stories.filter(({ id }) => ids.has(id));
  const all = chosen.length === stories.length && stories.length > 0;
  const toggle = (id: string): void =>
    setIds((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const list = useRef<HTMLUListElement>(null);
  const { rows, after, measure } = useRowsInSight({
    count: stories.length,
    keyOf: (index) => stories[index]?.id ?? String(index),
    scroller: () => scrollerOf(list),
    estimate: 98,
    held: -1,
    margin: useListPlace(list),
  });
  return (
    <section aria-label={choosing.label}>
      <div className="sticky -top-4 z-10 mb-2 flex flex-col gap-1 border-y border-line bg-ground px-3 py-2 lg:-top-6">
        <div className="flex items-center justify-between gap-2">
          <p role="status" className="text-small">
            {fill(counted(choosing.chosen, chosen.length), { count: chosen.length })}
          </p>
          <Button size="small" look="quiet" className="-me-2" onClick={props.onDone}>
            {choosing.done}
          </Button>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" onClick={() => setIds(all ? none : new Set(stories.map(({ id }) => id)))}>
            {all ? choosing.none : choosing.all}
          </Button>
          {chosen.length > 0 && (
            <>
              <Button size="small" asChild>
                <a
                  href={hrefOf(
                    'library',
                    'cheat-sheet',
                    new URLSearchParams({ ids: chosen.map(({ id }) => id).join(',') }),
                  )}
                >
                  <Printer aria-hidden className="size-4" />
                  {words.stories.list.sheet}
                </a>
              </Button>
              <Button
                size="small"
                onClick={() => {
                  props.onDelete(chosen);
                  setIds(none);
                }}
              >
                <Trash2 aria-hidden className="size-4" />
                {choosing.remove}
              </Button>
            </>
          )}
        </div>
      </div>
      <ul ref={list} aria-label={words.library.list.storiesLabel} style={{ paddingBlockEnd: after }}>
        {rows.map(({ index, key, before }) => {
          const story = stories[index];
          if (!story) return null;
          return (
            <li key={key} ref={measure} data-index={index} style={{ marginBlockStart: before }}>
              <label className="lit flex gap-3 rounded-control px-3 py-3 hover:bg-hover has-checked:bg-hover">
                <input
                  type="checkbox"
                  aria-label={fill(choosing.tag, { title: story.title || words.library.list.untitled })}
                  checked={ids.has(story.id)}
                  onChange={() => toggle(story.id)}
                  className="mt-1 size-4 shrink-0 accent-ink"
                />
                <span className="flex min-w-0 flex-1 flex-col gap-1">
                  <StoryRow story={story} met={props.met?.get(story.id)} />
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
