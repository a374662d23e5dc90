import { useState } from 'react';
import type { Resume } from '@/lib/domain/resume';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { hrefOf } from '@/components/library/route';

/** Asks which of several resumes is to be tailored; where there is none, leads to a new one. */
export function ChooseMaster({
  masters,
  onChoose,
  onClose,
}: {
  masters: readonly Resume[];
  onChoose: (master: Resume) => void;
  onClose: () => void;
}) {
  const all = useWords().resumes;
  const words = all.tailor;
  const [masterId, setMasterId] = useState(masters[0]?.id ?? '');
  const master = masters.find(({ id }) => id === masterId);
  return (
    <DialogSheet
      title={words.fromTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          {master ? (
            <Button look="primary" onClick={() => onChoose(master)}>
              {words.make}
            </Button>
          ) : (
            <Button look="primary" asChild>
              <a href={hrefOf('resumes', 'new')}>{words.toResumes}</a>
            </Button>
          )}
        </>
      }
    >
      {master ? (
        <>
          <p className="text-quiet">{words.fromLead}</p>
          <Field label={words.from}>
            {(control) => (
              <Select
                {...control}
                value={masterId}
                onChange={(event) => setMasterId(event.target.value)}
                options={masters.map(({ id, title }) => ({ value: id, label: title || all.untitled }))}
              />
            )}
          </Field>
        </>
      ) : (
        <p>{words.noMaster}</p>
      )}
    </DialogSheet>
  );
}
