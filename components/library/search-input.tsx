import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-area';

/** The field of a search. `/` goes to it from anywhere on the page, Escape empties it. */
export function SearchInput(props: {
  label: string;
  hint: string;
  clear: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { value, onChange } = props;
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
        aria-label={props.label}
        placeholder={props.hint}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
        className="ps-9 pe-9"
      />
      {value && (
        <IconButton
          label={props.clear}
          onClick={() => {
            onChange('');
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
