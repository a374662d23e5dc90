import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import type { Price } from '@/lib/domain/cost/price';
import { fill } from '@/lib/domain/messages';
import { savePrice } from '@/lib/store/prices';
import { useDatabase } from '../database';
import { useFocusKept } from '../use-focus-kept';
import { perMillion, readDraft, writeDraft, type DraftFault, type PriceDraft } from './price-draft';

/** The amounts of a price, to be typed. Without `model` its name is asked for too. */
export function PriceForm({
  model,
  price,
  onDone,
  children,
}: {
  model: string | null;
  price: Price | null;
  onDone?: () => void;
  /** More buttons, beside the one that saves. */
  children?: ReactNode;
}) {
  const database = useDatabase();
  const words = useWords().usage.prices;
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const [draft, setDraft] = useState(() => writeDraft(model ?? '', price));
  const [fault, setFault] = useState<DraftFault | null>(null);
  const kept = JSON.stringify(price);
  const [shown, setShown] = useState(kept);
  if (shown !== kept) {
    // Another price holds now: the fields begin again from it, and stay the same fields, so that none loses the focus.
    setShown(kept);
    setDraft(writeDraft(model ?? '', price));
    setFault(null);
  }
  useFocusKept(saveButton, kept);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const read = readDraft(draft, Date.now());
    setFault('fault' in read ? read.fault : null);
    if ('fault' in read) {
      const field = read.fault.field ?? perMillion[0];
      form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
      return;
    }
    savePrice(database, read.price).then(
      () => {
        toast({ text: fill(words.saved, { model: read.price.model }) });
        onDone?.();
      },
      () => toast({ text: words.notSaved }),
    );
  };
  /** Where nothing was typed at all, the first field says so. */
  const errorOf = (name: keyof PriceDraft): string | undefined => {
    if (fault?.field === null) return name === perMillion[0] ? words.nothing : undefined;
    return fault?.field === name ? words.wrong : undefined;
  };
  const amount = (name: (typeof perMillion)[number] | 'minute') => (
    <Field key={name} label={words.fields[name]} error={errorOf(name)}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          className="tabular"
          value={draft[name]}
          onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      ref={form}
      noValidate
      onSubmit={save}
      aria-label={model ?? words.add}
      className="flex flex-col gap-4"
    >
      {model === null && (
        <Field label={words.name} hint={words.nameHint} error={fault?.field === 'model' && words.nameMissing}>
          {(control) => (
            <TextInput
              {...control}
              autoFocus
              name="model"
              maxLength={120}
              spellCheck={false}
              autoComplete="off"
              value={draft.model}
              onChange={(event) => setDraft({ ...draft, model: event.target.value })}
            />
          )}
        </Field>
      )}
      <fieldset className="flex flex-col gap-2">
        <legend className="pb-2 text-small text-quiet">{words.perMillion}</legend>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">{perMillion.map(amount)}</div>
      </fieldset>
      <fieldset>
        <legend className="pb-2 text-small text-quiet">{words.perMinute}</legend>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">{amount('minute')}</div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button ref={saveButton} type="submit">
          {words.save}
        </Button>
        {children}
      </div>
    </form>
  );
}
