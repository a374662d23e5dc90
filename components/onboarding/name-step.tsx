import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { useServices, useSetup } from './services-context';
import { StepFrame } from './step-frame';
import { useSave } from './use-save';
import type { Way } from './way';

const longestName = 80;

/** How the interviewer addresses the candidate. Saved while it is typed. */
export function NameStep({ next, back }: Way) {
  const words = useWords().onboarding;
  const services = useServices();
  const { own, effective, locks } = useSetup();
  const [name, setName] = useState(own.candidateName);
  const { save, notice } = useSave();
  const change = (value: string) => {
    setName(value);
    save(() => services.change({ candidateName: value.trim() }));
  };
  const given = locks.candidateName || name.trim() !== '';
  return (
    <StepFrame
      title={words.name.title}
      lead={words.name.lead}
      footer={
        <>
          <Button look="primary" size="large" className="min-w-40" onClick={next}>
            {given ? words.next : words.name.skip}
          </Button>
          <Button look="quiet" onClick={back}>
            {words.back}
          </Button>
          {notice}
        </>
      }
    >
      <form
        className="max-w-96"
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <Field label={words.name.label} hint={locks.candidateName && words.byOrganisation}>
          {(control) => (
            <TextInput
              {...control}
              value={locks.candidateName ? effective.candidateName : name}
              readOnly={locks.candidateName}
              placeholder={words.name.placeholder}
              maxLength={longestName}
              autoComplete="given-name"
              onChange={(event) => change(event.target.value)}
            />
          )}
        </Field>
      </form>
    </StepFrame>
  );
}
