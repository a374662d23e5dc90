import { clsx } from 'clsx';
import { useDeferredValue, useMemo } from 'react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Resume } from '@/lib/domain/resume';
import { diffOf, type DiffRow } from '@/lib/domain/resume/line-diff';
import { useWords } from '@/components/ui/words';
import { foldSame, type Stretch } from './fold-same';

/** A tailored resume beside its master, line by line; long stretches that are the same are folded. */
export function ResumeCompare({ master, text }: { master: Resume | null; text: string }) {
  const words = useWords().resumes.compare;
  const settled = useDeferredValue(text);
  const rows = useMemo(() => diffOf(master?.text ?? '', settled), [master, settled]);
  if (!master) return <p className="text-quiet">{words.masterGone}</p>;
  const count = (kind: DiffRow['kind']): number =>
    rows.filter((row) => row.kind === kind && (row.before?.trim() || row.after?.trim())).length;
  const counts = { changed: count('changed'), added: count('added'), removed: count('removed') };
  const isSame = counts.changed + counts.added + counts.removed === 0;
  return (
    <div className="flex flex-col gap-4">
      <p role="status" className="text-small text-quiet">
        {isSame ? words.same : fill(words.summary, counts)}
      </p>
      {!isSame && (
        <div role="table" aria-label={words.tailored} className="text-small leading-6">
          <div
            role="row"
            className="grid grid-cols-2 gap-x-4 mb-2 border-b border-line pb-2 font-medium text-quiet"
          >
            <span role="columnheader">{fill(words.master, { title: master.title })}</span>
            <span role="columnheader">{words.tailored}</span>
          </div>
          {foldSame(rows).map((stretch) => (
            <Rows key={stretch.from} stretch={stretch} />
          ))}
        </div>
      )}
    </div>
  );
}

function Rows({ stretch }: { stretch: Stretch }) {
  const words = useWords().resumes.compare;
  if (stretch.folded)
    return (
      <div role="row" className="py-2">
        <span role="cell" className="text-quiet">
          {fill(counted(words.unchanged, stretch.rows.length), { count: stretch.rows.length })}
        </span>
      </div>
    );
  return stretch.rows.map(({ kind, before, after }, index) => (
    <div role="row" key={index} className="grid grid-cols-2 gap-x-4">
      <Side
        text={before}
        look={kind === 'removed' ? 'gone' : kind === 'changed' ? 'old' : 'same'}
        mark={kind === 'removed' ? words.removed : words.before}
      />
      <Side
        text={after}
        look={kind === 'added' || kind === 'changed' ? 'new' : 'same'}
        mark={kind === 'added' ? words.added : words.changed}
      />
    </div>
  ));
}

/** One side of a line. What differs is said, not only coloured. */
function Side({
  text,
  look,
  mark,
}: {
  text: string | null;
  look: 'same' | 'old' | 'gone' | 'new';
  mark: string;
}) {
  return (
    <div
      role="cell"
      className={clsx(
        'min-h-6 border-s-2 ps-2 whitespace-pre-wrap [overflow-wrap:anywhere]',
        look === 'same' && 'border-transparent text-quiet',
        look === 'old' && 'border-edge text-quiet',
        look === 'gone' && 'border-edge text-quiet line-through decoration-1',
        look === 'new' && 'border-green bg-green-wash text-ink',
        text === null && 'opacity-0',
      )}
    >
      {look !== 'same' && text !== null && <span className="sr-only">{mark}: </span>}
      {text}
    </div>
  );
}
