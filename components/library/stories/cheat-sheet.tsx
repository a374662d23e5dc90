import { ArrowLeft, Printer } from 'lucide-react';
import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Story } from '@/lib/domain/story';
import { readStoryLook } from '@/lib/domain/story-look';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { hrefOf, replaceRoute } from '@/components/library/route';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { foundStories } from './found-stories';
import { SheetPaper, sheetSays, storiesOnAPage, type SheetSays } from './sheet-paper';
import type { StorySearch } from './use-story-index';

/** The stories that the address names, or that a search finds, on one sheet to take along; as it will be printed. */
export function CheatSheet(props: {
  stories: readonly Story[];
  search: StorySearch;
  query: URLSearchParams;
}) {
  const words = useWords().stories.sheet;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, 'cheat-sheet');
  const { stories, search, query } = props;
  const ids = query.get('ids');
  const look = readStoryLook(query);
  const chosen = new Set(ids?.split(','));
  const shown =
    ids === null
      ? foundStories(stories, search.find(look.search), look).stories
      : stories.filter(({ id }) => chosen.has(id));
  const says: SheetSays = sheetSays.find((each) => each === query.get('say')) ?? 'keywords';
  const say = (next: SheetSays): void => {
    const asked = new URLSearchParams(query);
    asked.set('say', next);
    replaceRoute('library', 'cheat-sheet', asked);
  };
  const pages = Math.ceil(shown.length / storiesOnAPage[says]);
  const back = new URLSearchParams(query);
  for (const name of ['ids', 'say']) back.delete(name);
  const paper = <SheetPaper stories={shown} says={says} />;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto px-4 pt-3 pb-24 md:px-10">
      <a
        href={hrefOf('library', null, back)}
        className="inline-flex min-h-10 items-center gap-2 text-quiet hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {words.back}
      </a>
      <header className="mb-4 flex max-w-[52rem] items-baseline justify-between gap-4">
        <h1 ref={heading} tabIndex={-1} className="script">
          {words.title}
        </h1>
        <p role="status" className="text-small text-quiet">
          {fill(counted(words.count, shown.length), { count: shown.length })}
          {pages > 0 && ` · ${fill(counted(words.pages, pages), { count: pages })}`}
        </p>
      </header>
      {shown.length === 0 ? (
        <EmptyState drawing="page" line={words.none}>
          <p className="max-w-[44ch] text-quiet">{words.noneTodo}</p>
        </EmptyState>
      ) : (
        <>
          <div className="mb-6 flex max-w-[52rem] flex-wrap items-end justify-between gap-4">
            <Choice
              label={words.say}
              options={sheetSays.map((value) => ({ value, label: words.says[value] }))}
              value={says}
              onChange={say}
            />
            <Button look="primary" onClick={() => print()}>
              <Printer aria-hidden className="size-4" />
              {words.print}
            </Button>
          </div>
          <section
            aria-label={words.preview}
            className="max-w-[52rem] rounded-[4px] border border-line bg-[white] p-6 shadow-float sm:p-10"
          >
            {paper}
          </section>
          {createPortal(
            <div aria-hidden className="printed-sheet">
              {paper}
            </div>,
            document.body,
          )}
        </>
      )}
    </main>
  );
}
