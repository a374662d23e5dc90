import { useEffect, useState } from 'react';
import { useWords } from '@/components/ui/words';
import { SearchInput } from '@/components/library/search-input';

/** Whoever types on is not interrupted: what is typed is searched after so short a pause, milliseconds. */
const pauseMs = 120;

/** The search of the record; it answers when the hand rests. */
export function SearchField({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const words = useWords().history.search;
  // What is typed runs ahead of what is asked for, which comes back by the address a moment later.
  const [text, setText] = useState({ typed: search, sent: search, seen: search });
  const { typed } = text;
  if (text.seen !== search) {
    // *Back*, a link or *Clear filters* has changed it; else it is what was sent, and more may have been typed since.
    const isOurs = search === text.sent;
    setText({ typed: isOurs ? typed : search, sent: search, seen: search });
  }
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => {
      setText((before) => ({ ...before, sent: typed }));
      onSearch(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, search, onSearch]);
  return (
    <SearchInput
      label={words.label}
      hint={words.hint}
      clear={words.clear}
      value={typed}
      onChange={(now) => setText((before) => ({ ...before, typed: now }))}
    />
  );
}
