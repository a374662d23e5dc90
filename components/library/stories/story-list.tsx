import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Story } from '@/lib/domain/story';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { ListHeading } from '@/components/library/columns';
import { ItemList } from '@/components/library/item-list';
import { dayOf } from '@/components/library/moments';

/** The search and what it finds. `/` goes to the search from anywhere. */
export function StoryList(props: {
  stories: readonly Story[];
  search: string;
  onSearch: (search: string) => void;
  shownId: string | null;
  openId: string | null;
  onDelete: (story: Story) => void;
}) {
  const words = useWords().library.list;
  const { stories, search, onSearch } = props;
  return (
    <div className="flex flex-col">
      <ListHeading
        title={words.stories}
        count={fill(counted(words.found, stories.length), { count: stories.length })}
      />
      <SearchField search={search} onSearch={onSearch} />
      {search && stories.length === 0 && <p className="px-3 text-quiet">{words.nothingFound}</p>}
      <ItemList
        label={words.storiesLabel}
        section="library"
        items={stories}
        shownId={props.shownId}
        openId={props.openId}
        onDelete={props.onDelete}
      >
        {(story) => (
          <>
            <span className="font-medium">{story.title || words.untitled}</span>
            <span className="line-clamp-2 text-small text-quiet">{story.polishedAnswer}</span>
            <span className="flex justify-between gap-3 text-small text-quiet">
              <span className="min-w-0 truncate">{story.category || words.noCategory}</span>
              <span className="shrink-0">{dayOf(story.updatedAt)}</span>
            </span>
          </>
        )}
      </ItemList>
    </div>
  );
}

function SearchField({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const words = useWords().library.list;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const editing = event.target instanceof Element && event.target.closest('input, textarea');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || editing) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div role="search" className="relative mb-3">
      <Search aria-hidden className="pointer-events-none absolute start-3 top-3 size-4 text-quiet" />
      <TextInput
        ref={input}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onSearch('')}
        className="ps-9 pe-9"
      />
      {search && (
        <IconButton
          label={words.clearSearch}
          onClick={() => {
            onSearch('');
            input.current?.focus();
          }}
          className="absolute end-1 top-1"
        >
          <X aria-hidden className="size-4" />
        </IconButton>
      )}
    </div>
  );
}
