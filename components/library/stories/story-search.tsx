import { useWords } from '@/components/ui/words';
import { SearchInput } from '@/components/library/search-input';

/** The search of the library; every key is answered. */
export function StorySearch({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const words = useWords().library.list;
  return (
    <SearchInput
      label={words.search}
      hint={words.searchHint}
      clear={words.clearSearch}
      value={search}
      onChange={onSearch}
    />
  );
}
