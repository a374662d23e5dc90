import { useEffect } from 'react';
import { ToastProvider } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import type { Database } from '@/lib/store/database';
import { DatabaseProvider } from './database';
import { InterviewersSection } from './interviewers/interviewers-section';
import { InterviewsSection } from './interviews-section';
import { LibrarySection } from './library-section';
import { Rail } from './rail';
import { useSweep } from './use-sweep';
import { useRoute } from './route';
import { StorageSection } from './storage/storage-section';
import { StoreBoundary } from './store-boundary';
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
          <Rail section={route.section} />
          <div className="flex min-h-0 flex-1 flex-col">
            <StoreBoundary key={route.section}>
              {route.section === 'library' ? (
                <LibrarySection openId={route.id} />
              ) : route.section === 'interviewers' ? (
                <InterviewersSection openId={route.id} />
              ) : route.section === 'usage' ? (
                <UsageSection openId={route.id} />
              ) : route.section === 'storage' ? (
                <StorageSection />
              ) : (
                <InterviewsSection openId={route.id} />
              )}
            </StoreBoundary>
          </div>
        </div>
      </ToastProvider>
    </DatabaseProvider>
  );
}
