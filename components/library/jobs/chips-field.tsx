import { X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { fill } from '@/lib/domain/messages';
import { singleLine } from '@/lib/domain/single-line';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { jobLimits } from './job-draft';

/** A list of a few words each, added with Enter or a comma, taken away one by one. */
export function ChipsField({
  label,
  hint,
  items,
  most,
  onChange,
}: {
  label: string;
  hint: string;
  items: readonly string[];
  most: number;
  onChange: (items: string[]) => void;
}) {
  const words = useWords().jobs.form;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const full = items.length >= most;
  const parts = typed
    .split(',')
    .map(singleLine)
    .filter((part) => part !== '');
  const long = parts.filter((part) => part.length > jobLimits.chip);
  const add = (): void => {
    const added = parts.filter((part) => part.length <= jobLimits.chip && !items.includes(part));
    onChange([...new Set([...items, ...added])].slice(0, most));
    setTyped(long.join(', '));
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
        error={long.length > 0 && fill(words.longChip, { most: jobLimits.chip })}
        hint={full ? fill(words.full, { most }) : hint}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            value={typed}
            readOnly={full}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
        )}
      </Field>
      {items.length > 0 && (
        <ul aria-label={label} className="flex flex-wrap gap-1.5">
          {items.map((item) => (
            <li
              key={item}
              className="flex min-w-0 items-center rounded-control border border-line bg-ground ps-2.5 text-small"
            >
              <span className="min-w-0 [overflow-wrap:anywhere]">{item}</span>
              <button
                type="button"
                aria-label={fill(words.removeChip, { item })}
                onClick={() => remove(item)}
                className="lit grid size-7 shrink-0 place-content-center rounded-control text-quiet hover:bg-hover hover:text-ink"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
