import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { changeSettings } from '@/lib/store/settings';
import { useDatabase } from '../database';
import { Section } from '../section';
import { readAmount } from './amount';
import { useMoney } from './money';

/** What one interview may cost, and what happens when it does. */
export function CostLimit({ cap }: { cap: number | null }) {
  const database = useDatabase();
  const words = useWords().usage.limit;
  const toast = useToast();
  const money = useMoney();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (typed === null) return;
    const costCap = readAmount(typed);
    const isWrong = costCap !== null && !(costCap >= 0.01 && costCap <= 1_000);
    setWrong(isWrong);
    if (isWrong) return;
    changeSettings(database, { costCap }).then(
      () => toast({ text: costCap === null ? words.savedNone : fill(words.saved, { sum: money(costCap) }) }),
      () => toast({ text: words.notSaved }),
    );
  };
  return (
    <Section title={words.title}>
      <p className="text-quiet">
        {words.how} {words.lower}
      </p>
      <form noValidate onSubmit={save} className="flex items-start gap-3">
        <div className="w-40">
          <Field label={words.label} hint={words.hint} error={wrong && words.wrong}>
            {(control) => (
              <TextInput
                {...control}
                inputMode="decimal"
                autoComplete="off"
                className="tabular"
                value={typed ?? (cap === null ? '' : String(cap))}
                onChange={(event) => {
                  setWrong(false);
                  setTyped(event.target.value);
                }}
              />
            )}
          </Field>
        </div>
        {/* As far down as the label is tall. */}
        <Button type="submit" className="mt-5.5">
          {words.save}
        </Button>
      </form>
    </Section>
  );
}
