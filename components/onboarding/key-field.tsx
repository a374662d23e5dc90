import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';

/** A key: hidden unless asked for, and out of the reach of password managers and spelling checkers. */
export function KeyField({
  value,
  optional,
  missing,
  onChange,
}: {
  value: string;
  optional: boolean;
  missing: boolean;
  onChange: (value: string) => void;
}) {
  const { key: words } = useWords().onboarding.provider;
  const [shown, setShown] = useState(false);
  return (
    <Field label={optional ? words.optional : words.label} hint={words.hint} error={missing && words.missing}>
      {(control) => (
        <div className="flex gap-2">
          <TextInput
            {...control}
            type={shown ? 'text' : 'password'}
            value={value}
            maxLength={400}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? words.hide : words.show}
          </Button>
        </div>
      )}
    </Field>
  );
}
