import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import type { OpenedBackup } from '@/lib/archive/backup-open';
import { possibleParts, type BackupPart } from '@/lib/domain/backup/backup-table';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { MergeCounts, MergeReport } from '@/lib/store/merge/merge-tally';
import { Loading } from '@/components/library/columns';
import { momentOf } from '@/components/library/moments';
import { sizeInWords } from '@/components/library/storage/size';
import { PreviewChoices } from './preview-choices';

/** What is in a backup and what restoring it would come to, before anything is written. */
export function RestorePreview(props: {
  opened: OpenedBackup;
  chosen: ReadonlySet<BackupPart>;
  /** Bytes; null where the browser does not say. */
  free: number | null;
  onPick: (parts: ReadonlySet<BackupPart>) => void;
  onRun: () => void;
  onOther: () => void;
  /** What stands here cannot be told: the database could not be read. */
  onFailed: (error: unknown) => void;
}) {
  const { opened, chosen, free, onFailed } = props;
  const words = useWords().backup.restore.preview;
  const [whole, setWhole] = useState<MergeReport | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone by now: reading goes on at the heading.
  useEffect(() => heading.current?.focus(), [whole]);
  useEffect(() => {
    let stopped = false;
    opened.preview(opened.manifest.parts, Date.now()).then(
      (report) => !stopped && setWhole(report),
      (error: unknown) => !stopped && onFailed(error),
    );
    return () => {
      stopped = true;
    };
  }, [opened, onFailed]);
  if (!whole) return <Loading lines={5} />;
  const { madeAt, productVersion, leftOut, parts, holdsKey } = opened.manifest;
  const some = possibleParts(chosen);
  const bytes = some.includes('recordings') ? whole.bytes : 0;
  const fits = free === null || bytes * 1.1 <= free;
  const every: MergeCounts[] = Object.values(whole.counts);
  const isAllHere = every.every(({ added, updated }) => added + updated === 0);
  const sizes = { size: sizeInWords(bytes), free: sizeInWords(free ?? 0) };
  return (
    <div className="flex flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h3 ref={heading} tabIndex={-1} className="script">
          {words.title}
        </h3>
        <p className="text-quiet">
          {fill(words.made, {
            date: momentOf(madeAt),
            version: productVersion,
            size: sizeInWords(opened.bytes),
          })}{' '}
          {leftOut > 0 && fill(counted(words.leftOut, leftOut), { count: leftOut })}
        </p>
      </header>
      <PreviewChoices
        parts={parts}
        chosen={chosen}
        whole={whole}
        holdsKey={holdsKey}
        onChange={props.onPick}
      />
      {every.some(({ expired }) => expired > 0) && <p className="text-small text-quiet">{words.expired}</p>}
      {isAllHere && <Notice calm what={words.nothingNew} />}
      {!fits && <Notice what={fill(words.tooLarge, sizes)} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look="primary"
          aria-disabled={!fits || some.length === 0}
          onClick={() => fits && some.length > 0 && props.onRun()}
        >
          {words.act}
        </Button>
        <Button look="quiet" onClick={props.onOther}>
          {words.other}
        </Button>
        {fits && bytes > 0 && (
          <p className="text-small text-quiet">{fill(free === null ? words.sizeOnly : words.size, sizes)}</p>
        )}
      </div>
    </div>
  );
}
