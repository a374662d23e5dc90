import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { fill } from '@/lib/domain/messages';
import { singleLine } from '@/lib/domain/single-line';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { ChosenWords } from './chosen-words';

const once = (items: readonly string[]): string[] => [...new Set(items)];

/** A list of a few words each: added with Enter, a comma or the button, taken away one by one. */
export function WordsField({
  label,
  hint,
  aside,
  items,
  most,
  longest,
  known = [],
  tidy = once,
  onChange,
}: {
  label: string;
  hint: string;
  aside?: ReactNode;
  items: readonly string[];
  /** How many there may be, and how long each, UTF-16 units. */
  most: number;
  longest: number;
  /** What is suggested while one types. */
  known?: readonly string[];
  /** Which of them are the same. */
  tidy?: (items: readonly string[]) => string[];
  onChange: (items: string[]) => void;
}) {
  const words = useWords().shared.list;
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const full = items.length >= most;
  const parts = typed.split(',').map(singleLine).filter(Boolean);
  const long = parts.filter((part) => part.length > longest);
  const add = (): void => {
    const next = tidy([...items, ...parts.filter((part) => !long.includes(part))]).slice(0, most);
    if (next.join('\n') !== items.join('\n')) onChange(next);
    // What is too long stays to be shortened; where there is no more room it could not be.
    setTyped(next.length < most ? long.join(', ') : '');
  };
  const remove = (item: string): void => {
    onChange(items.filter((each) => each !== item));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and comma still belong to the word that is being composed.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    }
    const last = items.at(-1);
    // A key that is held to empty the field stops there.
    if (event.key === 'Backspace' && !event.repeat && typed === '' && last !== undefined) remove(last);
  };
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={label}
        aside={aside}
        error={long.length > 0 && fill(words.long, { most: longest })}
        hint={full ? fill(words.full, { most }) : hint}
      >
        {(control) => (
          <div className="flex gap-2">
            <TextInput
              {...control}
              ref={input}
              list={known.length > 0 ? listId : undefined}
              value={typed}
              readOnly={full}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={onKeyDown}
              onBlur={add}
            />
            <Button
              onClick={add}
              aria-label={`${words.add}: ${label}`}
              aria-disabled={full || typed.trim() === ''}
            >
              {words.add}
            </Button>
          </div>
        )}
      </Field>
      {known.length > 0 && (
        <datalist id={listId}>
          {known
            .filter((word) => !items.some((each) => each.toLowerCase() === word.toLowerCase()))
            .map((word) => (
              <option key={word} value={word} />
            ))}
        </datalist>
      )}
      <ChosenWords
        label={label}
        chosen={items}
        removeName={(item) => fill(words.remove, { item })}
        onRemove={remove}
      />
    </div>
  );
}
