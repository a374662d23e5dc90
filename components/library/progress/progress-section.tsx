import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { localDay } from '@/lib/domain/local-day';
import { readTrail } from '@/lib/store/report-material';
import { listJobs } from '@/lib/store/jobs';
import { Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { ProgressPicture, type ProgressRows } from './progress-picture';
import { readProgressQuery } from './progress-query';

/** What has become better, and what is next. What is looked at stands in the address. */
export function ProgressSection({ query }: { query: URLSearchParams }) {
  const database = useDatabase();
  const words = useWords().progress;
  const asked = query.toString();
  const question = useMemo(() => readProgressQuery(new URLSearchParams(asked)), [asked]);
  const rows = useLiveQuery(
    async (): Promise<ProgressRows> => ({
      ...(await readTrail(database)),
      jobs: await listJobs(database),
      today: localDay(Date.now()),
    }),
    [database],
  );
  if (!rows) return <Loading lines={8} />;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <div className="flex max-w-[72rem] flex-col gap-10 px-5 pt-6 pb-24 md:px-12 md:pt-8">
        <h1 className="script">{words.title}</h1>
        {rows.digests.length === 0 ? (
          <EmptyState drawing="lamp" line={words.empty.line}>
            <p className="max-w-[44ch] text-quiet">{words.empty.todo}</p>
          </EmptyState>
        ) : (
          <ProgressPicture rows={rows} question={question} />
        )}
      </div>
    </main>
  );
}
