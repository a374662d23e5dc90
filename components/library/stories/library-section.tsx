import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { listJobs } from '@/lib/store/jobs';
import { listStories } from '@/lib/store/stories';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Columns, Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { hrefOf, replaceRoute } from '@/components/library/route';
import { isSideBySide } from '@/components/library/side-by-side';
import { CheatSheet } from './cheat-sheet';
import { FitPage } from './fit-page';
import { foundStories } from './found-stories';
import { StoryDetail } from './story-detail';
import { StoryEditor } from './story-editor';
import { StoryList } from './story-list';
import { useDeleteStories } from './use-delete-stories';
import { useStoryIndex, type StorySearch } from './use-story-index';
import { useStoryLook } from './use-story-look';

type Place = { openId: string | null; query: URLSearchParams };
type Kept = { stories: readonly Story[]; jobs: readonly Job[] };

/** The answer library and its pages: the list with a story beside it, the editor, the cheat sheet, and what fits. */
export function LibrarySection({ openId, query }: Place) {
  const database = useDatabase();
  const stories = useLiveQuery(() => listStories(database), [database]);
  const jobs = useLiveQuery(() => listJobs(database), [database]);
  const search = useStoryIndex(stories);
  if (!stories || !jobs) return <Loading lines={6} />;
  const kept = { stories, jobs };
  if (openId === 'new') return <StoryEditor key="new" story={null} query={query} {...kept} />;
  if (openId === 'fit') return <FitPage stories={stories} query={query} />;
  if (openId === 'cheat-sheet') return <CheatSheet stories={stories} search={search} query={query} />;
  const story = stories.find(({ id }) => id === openId);
  if (query.has('edit') && openId !== null)
    return <EditedStory key={openId} story={story ?? null} query={query} {...kept} />;
  if (stories.length === 0 && openId === null) return <NoStories />;
  return <StoriesWithOneOpen openId={openId} query={query} search={search} {...kept} />;
}

/** What is being edited stays in its editor, even where it was deleted in another window meanwhile. */
function EditedStory(props: Kept & { story: Story | null; query: URLSearchParams }) {
  const [begun] = useState(props.story);
  if (!begun) return <StoryGone />;
  return <StoryEditor story={begun} query={props.query} stories={props.stories} jobs={props.jobs} />;
}

function StoriesWithOneOpen({
  openId,
  query,
  stories,
  jobs,
  search,
}: Place & Kept & { search: StorySearch }) {
  const looking = useStoryLook(query, openId);
  const { look } = looking;
  // Found with the key itself: put off, the list would come a frame after the letter.
  const { search: text, tags, category, jobId, order } = look;
  const found = useMemo(
    () => foundStories(stories, search.find(text), { tags, category, jobId, order }),
    [stories, search, text, tags, category, jobId, order],
  );
  const remove = useDeleteStories();
  // The first is read beside the list until one is chosen; another first at every key would cost more than the search.
  const [firstId, setFirstId] = useState<string | null>(null);
  const first = found.stories[0]?.id ?? null;
  if (looking.isSettled && first !== firstId) setFirstId(first);
  const shownId = openId ?? firstId;
  const shown = stories.find((story) => story.id === shownId);
  const deleteNow = (gone: readonly Story[]): void => {
    const ids = new Set(gone.map(({ id }) => id));
    if (openId !== null && ids.has(openId)) {
      const place = found.stories.findIndex(({ id }) => id === openId);
      const left = (story: Story | undefined): boolean => story !== undefined && !ids.has(story.id);
      const next =
        found.stories.slice(place + 1).find(left) ??
        found.stories.slice(0, Math.max(0, place)).findLast(left);
      replaceRoute('library', (isSideBySide() && next?.id) || null, looking.query);
    }
    remove([...ids]);
  };
  const latestDelete = useRef(deleteNow);
  useEffect(() => {
    latestDelete.current = deleteNow;
  });
  const onDelete = useCallback((gone: readonly Story[]): void => latestDelete.current(gone), []);
  const sheet = useMemo(
    () =>
      shown && (
        <StoryDetail
          key={shown.id}
          story={shown}
          stories={stories}
          jobs={jobs}
          query={looking.query}
          onDelete={() => onDelete([shown])}
        />
      ),
    [shown, stories, jobs, looking.query, onDelete],
  );
  return (
    <Columns
      open={openId !== null}
      list={
        <StoryList
          every={stories}
          jobs={jobs}
          found={found}
          read={search.read}
          looking={looking}
          shownId={shown?.id ?? null}
          openId={openId}
          onDelete={onDelete}
        />
      }
    >
      {sheet}
      {!shown && openId !== null && <StoryGone />}
    </Columns>
  );
}

function StoryGone() {
  const words = useWords().library.empty;
  return (
    <div className="grid min-h-full flex-1 place-content-center">
      <EmptyState drawing="page" line={words.storyGone}>
        <Button asChild>
          <a href={hrefOf('library')}>{words.toLibrary}</a>
        </Button>
      </EmptyState>
    </div>
  );
}

function NoStories() {
  const words = useWords();
  return (
    <main className="grid flex-1 place-content-center">
      <h1 className="sr-only">{words.library.list.stories}</h1>
      <EmptyState drawing="page" line={words.library.empty.stories}>
        <p className="text-quiet">{words.library.empty.storiesTodo}</p>
        <Button asChild>
          <a href={hrefOf('library', 'new')}>{words.stories.list.write}</a>
        </Button>
      </EmptyState>
    </main>
  );
}
