import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { textInput } from './passphrase-fields';

/** Asks for the passphrase of a file. */
export function PassphraseQuestion({
  name,
  wrong,
  onOpen,
  onCancel,
}: {
  name: string;
  /** True where one was tried and did not open it. */
  wrong: boolean;
  onOpen: (passphrase: string) => void;
  onCancel: () => void;
}) {
  const words = useWords().backup.restore;
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  return (
    <form
      className="flex flex-col gap-4 rounded-card border border-line bg-raised p-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed) onOpen(typed);
      }}
    >
      <h3 className="script [overflow-wrap:anywhere]">{fill(words.asking.title, { name })}</h3>
      <Field
        label={words.asking.label}
        error={wrong ? words.asking.wrong : undefined}
        aside={
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={isShown}
              onChange={(event) => setShown(event.target.checked)}
              className="accent-ink"
            />
            {words.asking.show}
          </label>
        }
      >
        {(control) => (
          <input
            {...control}
            // The question has just taken the place of what was pressed.
            autoFocus
            type={isShown ? 'text' : 'password'}
            autoComplete="current-password"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className={textInput}
          />
        )}
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button look="primary" type="submit" aria-disabled={!typed}>
          {words.asking.act}
        </Button>
      </div>
    </form>
  );
}
