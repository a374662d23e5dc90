import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Story } from '@/lib/domain/story';
import { deleteStories, listStories, undoDeleteStories } from '@/lib/store/stories';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Columns, Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { matches } from './matches';
import { hrefOf, replaceRoute } from '@/components/library/route';
import { isSideBySide } from '@/components/library/side-by-side';
import { StoryDetail } from './story-detail';
import { StoryList } from './story-list';
import { useUndo } from '@/components/library/use-undo';

/** The answer library: what is saved, and the story that is open (beside the list: the first, until one is chosen). */
export function LibrarySection({ openId }: { openId: string | null; query: URLSearchParams }) {
  const database = useDatabase();
  const words = useWords().library;
  const offerUndo = useUndo();
  const [search, setSearch] = useState('');
  const stories = useLiveQuery(() => listStories(database), [database]);
  if (!stories) return <Loading lines={6} />;
  if (stories.length === 0 && openId === null)
    return (
      <main className="grid flex-1 place-content-center">
        <h1 className="sr-only">{words.list.stories}</h1>
        <EmptyState drawing="page" line={words.empty.stories}>
          <p className="text-quiet">{words.empty.storiesTodo}</p>
        </EmptyState>
      </main>
    );
  const found = stories.filter((story) => matches(story, search));
  const shown = openId === null ? found[0] : stories.find((story) => story.id === openId);
  const remove = (story: Story): void => {
    const place = found.findIndex((each) => each.id === story.id);
    const next = found[place + 1] ?? found[place - 1];
    if (openId === story.id) replaceRoute('library', (isSideBySide() && next?.id) || null);
    void deleteStories(database, [story.id]).then(() =>
      offerUndo({ said: words.story.removed, undo: () => undoDeleteStories(database, [story.id]) }),
    );
  };
  return (
    <Columns
      open={openId !== null}
      list={
        <StoryList
          stories={found}
          search={search}
          onSearch={setSearch}
          shownId={shown?.id ?? null}
          openId={openId}
          onDelete={remove}
        />
      }
    >
      {shown && <StoryDetail key={shown.id} story={shown} onDelete={() => remove(shown)} />}
      {!shown && openId !== null && (
        <div className="grid min-h-full place-content-center">
          <EmptyState drawing="page" line={words.empty.storyGone}>
            <Button asChild>
              <a href={hrefOf('library')}>{words.empty.toLibrary}</a>
            </Button>
          </EmptyState>
        </div>
      )}
    </Columns>
  );
}
