import { useEffect } from 'react';
import { ToastProvider } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import type { Database } from '@/lib/store/database';
import { BackupSection } from './backup/backup-section';
import { JobsSection } from './jobs/jobs-section';
import { ProgressSection } from './progress/progress-section';
import { RecordingsSection } from './recordings/recordings-section';
import { ResumesSection } from './resumes/resumes-section';
import { DatabaseProvider } from './database';
import { InterviewersSection } from './interviewers/interviewers-section';
import { InterviewsSection } from './history/interviews-section';
import { LibrarySection } from './stories/library-section';
import { Rail } from './rail';
import { useSweep } from './use-sweep';
import { useRoute, type Route } from './route';
import { SkipLink } from './skip-link';
import { StorageSection } from './storage/storage-section';
import { StoreBoundary } from './store-boundary';
import { StoreTakeover } from './store-takeover';
import { UsageSection } from './usage/usage-section';

/** The page of what is kept: the answer library and the interviews behind it. */
export function LibraryPage({ database }: { database: Database }) {
  const route = useRoute();
  const words = useWords().library;
  useSweep(database);
  useEffect(() => {
    document.title = words.titles[route.section];
  }, [route.section, words]);
  return (
    <DatabaseProvider database={database}>
      <ToastProvider>
        <div
          data-script="page"
          className="flex h-dvh flex-col lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:divide-x lg:divide-line"
        >
          <SkipLink />
          <Rail section={route.section} />
          <div className="flex min-h-0 flex-1 flex-col">
            <StoreTakeover database={database}>
              <StoreBoundary key={route.section}>
                <CurrentSection route={route} />
              </StoreBoundary>
            </StoreTakeover>
          </div>
        </div>
      </ToastProvider>
    </DatabaseProvider>
  );
}

function CurrentSection({ route: { section, id, query } }: { route: Route }) {
  switch (section) {
    case 'interviews':
      return <InterviewsSection openId={id} query={query} />;
    case 'library':
      return <LibrarySection openId={id} query={query} />;
    case 'progress':
      return <ProgressSection query={query} />;
    case 'jobs':
      return <JobsSection openId={id} query={query} />;
    case 'resumes':
      return <ResumesSection openId={id} query={query} />;
    case 'recordings':
      return <RecordingsSection openId={id} query={query} />;
    case 'interviewers':
      return <InterviewersSection openId={id} />;
    case 'usage':
      return <UsageSection openId={id} />;
    case 'storage':
      return <StorageSection />;
    case 'backup':
      return <BackupSection />;
  }
}
