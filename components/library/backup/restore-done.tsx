import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { MergeKind, type MergeReport } from '@/lib/store/merge/merge-tally';
import { hrefOf } from '@/components/library/route';
import { fatesInWords } from './fates-in-words';

/** What was added, updated and left. */
export function RestoreDone({ report, onAgain }: { report: MergeReport; onAgain: () => void }) {
  const all = useWords().backup.restore;
  const words = all.done;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const kinds = MergeKind.options.filter((kind) => report.counts[kind]);
  const hasChanged = kinds.some((kind) => {
    const counts = report.counts[kind];
    return counts !== undefined && counts.added + counts.updated > 0;
  });
  return (
    <div role="status" className="flex flex-col gap-4">
      <h3 ref={heading} tabIndex={-1} className="script">
        {words.title}
      </h3>
      {!hasChanged && <p>{words.nothing}</p>}
      <dl className="flex flex-col divide-y divide-line border-y border-line">
        {kinds.map((kind) => (
          <div key={kind} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <dt>{all.kinds[kind]}</dt>
            <dd className="tabular text-small text-quiet">
              {kind === 'settings'
                ? settingsFate(report, words.settings)
                : fatesInWords(words.fates, report.counts[kind], all.preview.none)}
            </dd>
          </div>
        ))}
      </dl>
      {(report.counts.stories?.updated ?? 0) > 0 && <p className="text-small text-quiet">{words.merged}</p>}
      <div className="flex flex-wrap gap-3">
        <Button asChild look="primary">
          <a href={hrefOf('interviews')}>{words.act}</a>
        </Button>
        <Button look="quiet" onClick={onAgain}>
          {words.other}
        </Button>
      </div>
    </div>
  );
}

function settingsFate({ counts }: MergeReport, words: Record<'added' | 'updated' | 'same', string>): string {
  const { settings } = counts;
  return settings?.added ? words.added : settings?.updated ? words.updated : words.same;
}
