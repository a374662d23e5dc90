import { useState } from 'react';
import type { TableFormat } from '@/lib/archive/table-export';
import type { TableSubject } from '@/lib/archive/table-rows';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { useTableExport } from './use-table-export';

/** Takes the listed rows along, or those that are selected: asks in which format, and shows how far it is. */
export function ExportDialog({
  subject,
  isChosen,
  onClose,
}: {
  subject: TableSubject;
  /** True where they were selected one by one. */
  isChosen: boolean;
  onClose: () => void;
}) {
  const history = useWords().history;
  const words = history.exports;
  const [format, setFormat] = useState<TableFormat>('csv');
  const { exporting, start, cancel } = useTableExport(subject, onClose);
  const all = subject.ids.length;
  const isWriting = exporting.state === 'writing';
  return (
    <DialogSheet
      title={words.title[subject.of]}
      urgent={isWriting}
      onClose={cancel}
      actions={
        <>
          <Button look="quiet" onClick={cancel}>
            {words.cancel}
          </Button>
          {!isWriting && (
            <Button look="primary" onClick={() => void start(format)}>
              {words.start}
            </Button>
          )}
        </>
      }
    >
      <p>
        {fill(isChosen ? words.whatChosen : words.what, {
          found: fill(counted(history.found[subject.of], all), { count: all }),
        })}
      </p>
      {isWriting ? (
        <div className="flex flex-col gap-2">
          <progress
            aria-label={words.progressLabel}
            max={all}
            value={exporting.done}
            className="h-1.5 w-full overflow-hidden rounded-full bg-line [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-green"
          />
          <p className="tabular text-small text-quiet">
            {fill(words.progress, { done: exporting.done, all })}
          </p>
        </div>
      ) : (
        <>
          <Choice
            label={words.format}
            hint={words.about[format]}
            options={(['csv', 'json'] as const).map((value) => ({ value, label: words.formats[value] }))}
            value={format}
            onChange={setFormat}
          />
          <p className="text-small text-quiet">{words.private}</p>
        </>
      )}
      {exporting.state === 'failed' && (
        <p role="alert" className="text-small text-stop">
          {words.failed}
        </p>
      )}
    </DialogSheet>
  );
}
