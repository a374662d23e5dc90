import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';

/** Whoever types on is not interrupted: what is typed is searched after so short a pause, milliseconds. */
const pauseMs = 120;

/** The search. `/` goes to it from anywhere on the page, Escape empties it. */
export function SearchField({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const words = useWords().history.search;
  const input = useRef<HTMLInputElement>(null);
  // What is typed runs ahead of what is asked for, which comes back by the address a moment later.
  const [text, setText] = useState({ typed: search, sent: search, seen: search });
  const { typed } = text;
  if (text.seen !== search) {
    // *Back*, a link or *Clear filters* has changed it; else it is what was sent, and more may have been typed since.
    const isOurs = search === text.sent;
    setText({ typed: isOurs ? typed : search, sent: search, seen: search });
  }
  const setTyped = (now: string): void => setText((before) => ({ ...before, typed: now }));
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => {
      setText((before) => ({ ...before, sent: typed }));
      onSearch(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, search, onSearch]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const editing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || editing) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div role="search" className="relative min-w-0 flex-1">
      <Search aria-hidden className="pointer-events-none absolute start-3 top-3 size-4 text-quiet" />
      <TextInput
        ref={input}
        aria-label={words.label}
        placeholder={words.hint}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
        className="ps-9 pe-9"
      />
      {typed && (
        <IconButton
          label={words.clear}
          onClick={() => {
            setTyped('');
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
