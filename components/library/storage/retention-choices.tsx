import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import {
  audioDayChoices,
  choicesWithin,
  textMonthChoices,
  type Retention,
  type RetentionCaps,
} from '@/lib/domain/retention';
import { chooseRetention, goneUnder } from '@/lib/store/retention';
import { useDatabase } from '../database';
import { DialogSheet } from '../dialog-sheet';
import { Section } from '../section';

/** A shorter time that would take something at once, waiting to be confirmed. */
type Asked = { wish: Partial<Retention>; recordings: number; interviews: number };

const valueOf = (choice: number | null): string => (choice === null ? 'never' : String(choice));
const choiceOf = (value: string): number | null => (value === 'never' ? null : Number(value));

/** How long sound and words are kept; asks first where something would go at once. */
export function RetentionChoices({ chosen, caps }: { chosen: Retention; caps: RetentionCaps }) {
  const database = useDatabase();
  const words = useWords().storage.retention;
  const toast = useToast();
  const [asked, setAsked] = useState<Asked | null>(null);
  const save = (wish: Partial<Retention>): void => {
    setAsked(null);
    chooseRetention(database, wish).then(
      () => toast({ text: words.saved }),
      () => toast({ text: words.notSaved }),
    );
  };
  const choose = (wish: Partial<Retention>): void => {
    goneUnder(database, wish, Date.now()).then(
      (gone) => (gone.recordings + gone.interviews > 0 ? setAsked({ wish, ...gone }) : save(wish)),
      () => toast({ text: words.notSaved }),
    );
  };
  const lengthOf = (choice: number | null, forms: { one: string; other: string }): string =>
    choice === null ? words.never : fill(counted(forms, choice), { count: choice });
  const capNote = (cap: number | null, note: string): string | undefined => (cap === null ? undefined : note);
  return (
    <Section title={words.title}>
      <p className="text-quiet">{words.how}</p>
      <div className="flex max-w-96 flex-col gap-4">
        <Field label={words.audio} hint={capNote(caps.audioDays, `${words.capped} ${words.keptToo}`)}>
          {(control) => (
            <Select
              {...control}
              value={valueOf(chosen.audioDays)}
              onChange={(event) => choose({ audioDays: Number(event.target.value) })}
              options={choicesWithin(audioDayChoices, chosen.audioDays, caps.audioDays).map((choice) => ({
                value: valueOf(choice),
                label: lengthOf(choice, words.days),
              }))}
            />
          )}
        </Field>
        <Field label={words.text} hint={capNote(caps.textMonths, words.capped)}>
          {(control) => (
            <Select
              {...control}
              value={valueOf(chosen.textMonths)}
              onChange={(event) => choose({ textMonths: choiceOf(event.target.value) })}
              options={choicesWithin(textMonthChoices, chosen.textMonths, caps.textMonths).map((choice) => ({
                value: valueOf(choice),
                label: lengthOf(choice, words.months),
              }))}
            />
          )}
        </Field>
      </div>
      {asked && (
        <DialogSheet
          urgent
          title={words.shorter.title}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button look="quiet" onClick={() => setAsked(null)}>
                {words.shorter.cancel}
              </Button>
              <Button look="primary" onClick={() => save(asked.wish)}>
                {words.shorter.confirm}
              </Button>
            </>
          }
        >
          {asked.recordings > 0 && (
            <p>{fill(counted(words.shorter.audio, asked.recordings), { count: asked.recordings })}</p>
          )}
          {asked.interviews > 0 && (
            <p>{fill(counted(words.shorter.text, asked.interviews), { count: asked.interviews })}</p>
          )}
        </DialogSheet>
      )}
    </Section>
  );
}
