import { useCallback, useState } from 'react';
import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { everyStory } from '@/lib/domain/story-look';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { ListHeading } from '@/components/library/columns';
import { ActiveFilters } from './active-filters';
import type { FoundStories } from './found-stories';
import { StoryChoices } from './story-choices';
import { StoryDeeds } from './story-deeds';
import { StoryFilters } from './story-filters';
import { StoryRows } from './story-rows';
import { StorySearch } from './story-search';
import type { StoryLooking } from './use-story-look';

/** The library as a list: what can be done with it, the search, and what that finds. */
export function StoryList(props: {
  every: readonly Story[];
  jobs: readonly Job[];
  found: FoundStories;
  /** How many of all have been read so far; null once all are. */
  read: number | null;
  looking: StoryLooking;
  shownId: string | null;
  openId: string | null;
  onDelete: (stories: readonly Story[]) => void;
}) {
  const words = useWords();
  const [choosing, setChoosing] = useState(false);
  const onSelect = useCallback(() => setChoosing(true), []);
  const { every, found, read } = props;
  const { look, query, change } = props.looking;
  const { stories, met } = found;
  return (
    <div className="flex flex-col">
      <ListHeading
        title={words.library.list.stories}
        count={fill(counted(words.library.list.found, stories.length), { count: stories.length })}
      />
      <StoryDeeds query={query} onSelect={onSelect} />
      <div className="flex gap-2 pb-3">
        <StorySearch search={look.search} onSearch={(search) => change({ search })} />
        <StoryFilters stories={every} jobs={props.jobs} look={look} change={change} />
      </div>
      <ActiveFilters look={look} jobs={props.jobs} change={change} />
      <div role="status" className="px-3 text-small text-quiet">
        {read !== null && look.search && (
          <p className="pb-3">{fill(words.stories.list.reading, { done: read, count: every.length })}</p>
        )}
        {found.nearly && stories.length > 0 && <p className="pb-3">{words.stories.list.nearly}</p>}
      </div>
      {stories.length === 0 && (
        <div className="flex flex-col items-start gap-3 px-3 py-4">
          <p className="text-quiet">
            {look.search ? words.library.list.nothingFound : words.stories.list.nothingFiltered}
          </p>
          <Button size="small" onClick={() => change(everyStory)}>
            {words.stories.list.clearFilters}
          </Button>
        </div>
      )}
      {choosing ? (
        <StoryChoices
          stories={stories}
          met={met}
          onDelete={props.onDelete}
          onDone={() => setChoosing(false)}
        />
      ) : (
        <StoryRows
          stories={stories}
          met={met}
          shownId={props.shownId}
          openId={props.openId}
          query={query}
          onDelete={props.onDelete}
        />
      )}
    </div>
  );
}
