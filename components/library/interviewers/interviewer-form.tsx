import { useRef, useState } from 'react';
import { fill } from '@/lib/domain/messages';
import type { Failure } from '@/lib/domain/failure';
import { personaLimits, type OwnPersona } from '@/lib/domain/persona';
import { storeFailure } from '@/lib/store/failure';
import { savePersona } from '@/lib/store/personas';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { hrefOf } from '@/components/library/route';
import { WordsField } from '@/components/library/words-field';
import { emptyDraft, ownFrom, readDraft, type Draft } from './draft';
import { FormFrame } from './form-frame';
import { MannerFields } from './manner-fields';
import { PortraitPicker } from './portrait-picker';
import { useLeaveGuard } from './use-leave-guard';
import type { InterviewerActions } from './use-interviewer-actions';
import { VoiceChoices } from './voice-choices';

const everybody = hrefOf('interviewers');

/** Makes an interviewer, or changes one that the candidate made. Nothing is kept before it is saved. */
export function InterviewerForm({ own, actions }: { own: OwnPersona | null; actions: InterviewerActions }) {
  const database = useDatabase();
  const all = useWords().interviewers;
  const words = all.form;
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const saving = useRef(false);
  const [initial] = useState<Draft>(own ?? emptyDraft);
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const guard = useLeaveGuard(JSON.stringify(draft) !== JSON.stringify(initial));
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const read = readDraft(draft);
  const missing = tried && 'missing' in read ? read.missing : new Set<string>();
  const save = async (): Promise<void> => {
    setTried(true);
    if ('missing' in read) {
      const [first] = read.missing;
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    // A second press while the first is being written would make somebody twice.
    if (saving.current) return;
    saving.current = true;
    const saved = ownFrom(read.written, own);
    try {
      await savePersona(database, saved);
    } catch (error) {
      saving.current = false;
      setFailure(storeFailure(error));
      return;
    }
    guard.go(everybody);
    toast({ text: fill(all.said.saved, { name: saved.name }) });
  };
  const line = (name: 'name' | 'title' | 'bestFor', hint?: string) => (
    <Field
      label={words[name]}
      hint={hint}
      error={name !== 'bestFor' && missing.has(name) ? words.empty[name] : undefined}
    >
      {(control) => (
        <TextInput
          {...control}
          name={name}
          autoFocus={name === 'name' && own === null}
          maxLength={personaLimits[name]}
          value={draft[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <FormFrame title={own ? words.editTitle : words.createTitle} draft={draft}>
      <form
        ref={form}
        noValidate
        className="flex flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          {line('name')}
          {line('title', words.titleHint)}
        </div>
        <MannerFields draft={draft} change={change} missing={missing.has('style')} />
        <PortraitPicker value={draft.portrait} onChange={(portrait) => change({ portrait })} />
        <VoiceChoices draft={draft} change={change} />
        <WordsField
          label={words.focus}
          hint={fill(words.focusHint, { most: personaLimits.focus })}
          aside={fill(words.count, { length: draft.focus.length, most: personaLimits.focus })}
          items={draft.focus}
          most={personaLimits.focus}
          longest={personaLimits.focusArea}
          onChange={(focus) => change({ focus })}
        />
        {line('bestFor', words.bestForHint)}
        {failure && <FailureNotice failure={failure} />}
        <div className="flex flex-wrap gap-2 border-t border-line pt-4">
          <Button type="submit" look="primary">
            {words.save}
          </Button>
          <Button look="quiet" asChild>
            <a href={everybody}>{words.cancel}</a>
          </Button>
          {own && (
            <Button
              look="quiet"
              className="-me-4 ms-auto"
              onClick={() => {
                guard.go(everybody);
                actions.remove(own);
              }}
            >
              {all.actions.remove}
            </Button>
          )}
        </div>
      </form>
      {guard.dialog}
    </FormFrame>
  );
}
