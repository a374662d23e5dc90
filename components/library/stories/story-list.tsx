import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { everyStory } from '@/lib/domain/story-look';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/components/ui/words';
import { ListHeading } from '@/components/library/columns';
import { hrefOf } from '@/components/library/route';
import { ActiveFilters } from './active-filters';
import type { FoundStories } from './found-stories';
import { StoryChoices } from './story-choices';
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
  /** What the rows' links carry along; it may follow a key later. */
  carried: URLSearchParams;
  shownId: string | null;
  openId: string | null;
  onDelete: (stories: readonly Story[]) => void;
}) {
  const words = useWords();
  const [choosing, setChoosing] = useState(false);
  const { every, found, read } = props;
  const { look, query, change } = props.looking;
  const { stories, met } = found;
  return (
    <div className="flex flex-col">
      <ListHeading
        title={words.library.list.stories}
        count={fill(counted(words.library.list.found, stories.length), { count: stories.length })}
      />
      <div className="flex items-center gap-1 pb-3">
        <Button asChild>
          <a href={hrefOf('library', 'new')}>
            <PenLine aria-hidden className="size-4" />
            {words.stories.list.write}
          </a>
        </Button>
        <Button asChild look="quiet" className="me-auto">
          <a href={hrefOf('library', 'fit')}>{words.stories.list.fit}</a>
        </Button>
        <Menu
          label={words.stories.list.more}
          items={[
            {
              label: words.stories.list.sheet,
              onChoose: () => {
                location.hash = hrefOf('library', 'cheat-sheet', query);
              },
            },
            { label: words.stories.list.choose, onChoose: () => setChoosing(true) },
          ]}
        />
      </div>
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
          query={props.carried}
          onDelete={props.onDelete}
        />
      )}
    </div>
  );
}
