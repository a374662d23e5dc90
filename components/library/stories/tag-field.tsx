import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { fill } from '@/lib/domain/messages';
import { storyLimits } from '@/lib/domain/story';
import { tidyTags } from '@/lib/domain/story-draft';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { ChosenWords } from '@/components/library/chosen-words';

/** Tags, added with Enter or a comma and taken away one by one; those in use elsewhere are suggested while one types. */
export function TagField(props: {
  tags: readonly string[];
  known: readonly string[];
  onChange: (tags: string[]) => void;
}) {
  const words = useWords().stories.editor;
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const { tags, known, onChange } = props;
  const { tags: most, tag: longest } = storyLimits;
  const full = tags.length >= most;
  const parts = typed.split(',').map((part) => part.trim());
  const long = parts.filter((part) => part.length > longest);
  const add = (): void => {
    const next = tidyTags([...tags, ...parts.filter((part) => !long.includes(part))]);
    if (next.length !== tags.length) onChange(next);
    // What is too long stays to be shortened.
    setTyped(long.join(', '));
  };
  const remove = (tag: string): void => {
    onChange(tags.filter((each) => each !== tag));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and comma still belong to the word that is being composed.
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'Enter' && typed !== '') || event.key === ',') {
      event.preventDefault();
      add();
    }
    const last = tags.at(-1);
    if (event.key === 'Backspace' && !event.repeat && typed === '' && last !== undefined) remove(last);
  };
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={words.fields.tags}
        error={long.length > 0 && fill(words.tagLong, { most: longest })}
        hint={full ? fill(words.tagsFull, { most }) : words.tagHint}
      >
        {(control) => (
          <div className="flex gap-2">
            <TextInput
              {...control}
              ref={input}
              list={listId}
              value={typed}
              readOnly={full}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={onKeyDown}
              onBlur={add}
            />
            <Button onClick={add} aria-disabled={full || typed.trim() === ''}>
              {words.tagAdd}
            </Button>
          </div>
        )}
      </Field>
      <datalist id={listId} aria-label={words.tagKnown}>
        {known
          .filter((tag) => !tags.some((each) => each.toLowerCase() === tag.toLowerCase()))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <ChosenWords
        label={words.fields.tags}
        chosen={tags}
        removeName={(tag) => fill(words.tagRemove, { tag })}
        onRemove={remove}
      />
    </div>
  );
}
