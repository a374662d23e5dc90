import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { deleteRecordings, restoreTerms } from '@/lib/store/recordings-in-bulk';
import type { Removable } from '@/lib/store/storage-use';
import { useDatabase } from '../database';
import { DialogSheet } from '../dialog-sheet';
import { dayOf } from '../moments';
import { Section } from '../section';
import { useUndo } from '../use-undo';
import { sizeInWords } from './size';

const shares = { quarter: 0.25, half: 0.5, all: 1 } as const;
type Share = keyof typeof shares;

const bytesOf = (recordings: readonly Removable[]): number =>
  recordings.reduce((sum, { bytes }) => sum + bytes, 0);

/** The oldest of them that are a share of their bytes. */
function oldest(recordings: readonly Removable[], share: number): Removable[] {
  const wanted = bytesOf(recordings) * share;
  let sum = 0;
  return recordings.filter(({ bytes }) => {
    const isWanted = sum < wanted;
    sum += bytes;
    return isWanted;
  });
}

/** Deletes the oldest recordings after asking; what was deleted can be brought back as long as that is offered. */
export function MakeRoom({ removable }: { removable: readonly Removable[] }) {
  const database = useDatabase();
  const words = useWords().storage.room;
  const toast = useToast();
  const offerUndo = useUndo();
  const [share, setShare] = useState<Share>('quarter');
  const [asking, setAsking] = useState(false);
  const chosen = oldest(removable, shares[share]);
  const said = { count: chosen.length, size: sizeInWords(bytesOf(chosen)) };
  const remove = (): void => {
    setAsking(false);
    const ids = chosen.map(({ id }) => id);
    deleteRecordings(database, ids).then(
      (before) =>
        offerUndo({
          said: fill(counted(words.done, before.size), { count: before.size }),
          undo: () => restoreTerms(database, before),
        }),
      () => toast({ text: words.failed }),
    );
  };
  const [first] = chosen;
  const last = chosen.at(-1);
  return (
    <Section title={words.title}>
      <p className="text-quiet">{words.how}</p>
      {first && last ? (
        <div className="flex flex-wrap items-start gap-3">
          <div className="w-64">
            <Field label={words.label} hint={fill(counted(words.would, chosen.length), said)}>
              {(control) => (
                <Select
                  {...control}
                  value={share}
                  onChange={(event) => setShare(event.target.value as Share)}
                  options={(Object.keys(shares) as Share[]).map((value) => ({
                    value,
                    label: words.choices[value],
                  }))}
                />
              )}
            </Field>
          </div>
          {/* As far down as the label is tall. */}
          <Button className="sm:mt-5.5" onClick={() => setAsking(true)}>
            {words.act}
          </Button>
        </div>
      ) : (
        <p>{words.none}</p>
      )}
      {asking && first && last && (
        <DialogSheet
          urgent
          title={fill(counted(words.sure, chosen.length), said)}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="quiet" onClick={() => setAsking(false)}>
                {words.cancel}
              </Button>
              <Button look="primary" onClick={remove}>
                {words.confirm}
              </Button>
            </>
          }
        >
          <p>
            {fill(words.which, { from: dayOf(first.createdAt), to: dayOf(last.createdAt), size: said.size })}
          </p>
        </DialogSheet>
      )}
    </Section>
  );
}
