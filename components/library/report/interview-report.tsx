import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { reportName } from '@/lib/domain/report/document/head-blocks';
import { reportOf } from '@/lib/domain/report/report';
import { standingOf } from '@/lib/domain/report/standing';
import { readReportRows, readTrail, type ReportRows } from '@/lib/store/report-material';
import { Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { InterviewTags } from '@/components/library/history/interview-tags';
import { hrefOf, useRoute } from '@/components/library/route';
import { ConnectionLog } from './connection-log';
import { PrintedReport } from './printed-report';
import { ReportBody } from './report-body';
import { ReportContents } from './report-contents';
import { ReportFiles } from './report-files';
import { ReportHeader } from './report-header';
import { partsOf } from './report-parts';

/** One interview as it is read afterwards, computed from what is stored. */
export function InterviewReport({ id, onDelete }: { id: string; onDelete: () => void }) {
  const database = useDatabase();
  const words = useWords().library.empty;
  const rows = useLiveQuery(() => readReportRows(database, id, Date.now()), [database, id]);
  if (rows === undefined) return <Loading lines={8} />;
  if (rows === null)
    return (
      <div className="grid min-h-full place-content-center">
        <EmptyState drawing="chair" line={words.interviewGone}>
          <Button asChild>
            <a href={hrefOf('interviews')}>{words.toInterviews}</a>
          </Button>
        </EmptyState>
      </div>
    );
  return <Whole rows={rows} onDelete={onDelete} />;
}

function Whole({ rows: { sheet, material }, onDelete }: { rows: ReportRows; onDelete: () => void }) {
  const words = useWords();
  const { interview, running } = sheet;
  const database = useDatabase();
  const { query } = useRoute();
  const back = new URLSearchParams(query);
  back.delete('answer');
  const trail = useLiveQuery(() => readTrail(database), [database]);
  const report = useMemo(
    () => reportOf(material, trail ? standingOf(interview, trail.interviews, trail.digests) : null),
    [material, trail, interview],
  );
  const parts = partsOf(report);
  return (
    <div className="@container">
      <article className="grid max-w-[56rem] grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 px-5 pt-4 pb-24 md:px-12 md:pt-8 @6xl:max-w-none @6xl:grid-cols-[9rem_minmax(0,52rem)]">
        <a
          href={hrefOf('interviews', null, back)}
          className="-mb-4 inline-flex min-h-10 items-center gap-2 self-start text-quiet hover:text-ink md:hidden"
        >
          <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
          {words.library.interview.back}
        </a>
        <div className="@6xl:col-start-2">
          <ReportHeader sheet={sheet} report={report}>
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
              <ReportFiles report={report} />
              <InterviewTags interviewId={interview.id} />
            </div>
          </ReportHeader>
        </div>
        <ReportContents parts={parts} />
        <div className="flex min-w-0 flex-col gap-10">
          <ReportBody parts={parts} report={report} sheet={sheet} />
          <ConnectionLog interviewId={interview.id} />
          <footer className="border-t border-line pt-4">
            {running ? (
              <p className="text-small text-quiet">{words.library.interview.running}</p>
            ) : (
              <Button look="quiet" onClick={onDelete} className="-ms-4">
                <Trash2 aria-hidden className="size-4" />
                {words.library.interview.remove}
              </Button>
            )}
          </footer>
        </div>
      </article>
      <PrintedReport report={report} title={reportName(report, words)} />
    </div>
  );
}
