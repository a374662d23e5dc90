import { useRef, useState, type KeyboardEvent } from 'react';
import { fill } from '@/lib/domain/messages';
import { personaLimits } from '@/lib/domain/persona';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { ChosenWords } from '@/components/library/chosen-words';

/** What an interviewer listens for: a few words each, added with Enter or a comma, taken away one by one. */
export function FocusAreas({
  areas,
  onChange,
}: {
  areas: readonly string[];
  onChange: (areas: string[]) => void;
}) {
  const words = useWords().interviewers.form;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const most = personaLimits.focus;
  const full = areas.length >= most;
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const long = parts.filter((part) => part.length > personaLimits.focusArea);
  const add = (): void => {
    const added = parts.filter((part) => !long.includes(part));
    const next = [...new Set([...areas, ...added])].slice(0, most);
    onChange(next);
    // What is too long stays to be shortened; where there is no more room it could not be.
    setTyped(next.length < most ? long.join(', ') : '');
  };
  const remove = (area: string): void => {
    onChange(areas.filter((each) => each !== area));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and comma still belong to the word that is being composed.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    }
    const last = areas.at(-1);
    // A key that is held to empty the field stops there.
    if (event.key === 'Backspace' && !event.repeat && typed === '' && last !== undefined) remove(last);
  };
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={words.focus}
        aside={fill(words.count, { length: areas.length, most })}
        error={long.length > 0 && fill(words.focusLong, { most: personaLimits.focusArea })}
        hint={fill(full ? words.focusFull : words.focusHint, { most })}
      >
        {(control) => (
          <div className="flex gap-2">
            <TextInput
              {...control}
              ref={input}
              value={typed}
              readOnly={full}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={onKeyDown}
              onBlur={add}
            />
            <Button onClick={add} aria-disabled={full || typed.trim() === ''}>
              {words.focusAdd}
            </Button>
          </div>
        )}
      </Field>
      <ChosenWords
        label={words.focus}
        chosen={areas}
        removeName={(area) => fill(words.focusRemove, { area })}
        onRemove={remove}
      />
    </div>
  );
}
