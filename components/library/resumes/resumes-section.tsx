import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import type { Resume } from '@/lib/domain/resume';
import { listJobs } from '@/lib/store/jobs';
import { deleteResume, listResumes, undoDeleteResume } from '@/lib/store/resumes';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Columns, Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { hrefOf, replaceRoute } from '@/components/library/route';
import { isSideBySide } from '@/components/library/side-by-side';
import { useUndo } from '@/components/library/use-undo';
import { useWriteFailed } from '@/components/library/use-write-failed';
import { NewResume } from './new-resume';
import { ResumeDetail } from './resume-detail';
import { inFamilies, ResumeList } from './resume-list';
import { useUnsavedResume } from './use-unsaved-resume';

/** Where a new resume is written. */
const newResume = 'new';

/** The resumes: masters with what was tailored from them, and the one that is open (`?compare` beside its master). */
export function ResumesSection({ openId, query }: { openId: string | null; query: URLSearchParams }) {
  const database = useDatabase();
  const words = useWords().resumes;
  const offerUndo = useUndo();
  const failed = useWriteFailed();
  const { unsaved, hold } = useUnsavedResume(openId);
  const kept = useLiveQuery(
    async () => ({ resumes: await listResumes(database), jobs: await listJobs(database) }),
    [database],
  );
  if (openId === newResume) return <NewResume />;
  if (!kept) return <Loading lines={6} />;
  const { jobs } = kept;
  const resumes = inFamilies(kept.resumes);
  if (resumes.length === 0 && openId === null && !unsaved)
    return (
      <main className="grid flex-1 place-content-center">
        <h1 className="sr-only">{words.title}</h1>
        <EmptyState drawing="page" line={words.empty}>
          <p className="max-w-[44ch] text-quiet">{words.emptyNote}</p>
          <CreateLink />
        </EmptyState>
      </main>
    );
  const shownId = unsaved?.id ?? openId;
  const shown = (shownId === null ? resumes[0] : resumes.find(({ id }) => id === shownId)) ?? unsaved;
  const remove = (resume: Resume, isLeft = openId === resume.id): void => {
    const place = resumes.findIndex(({ id }) => id === resume.id);
    const next = resumes[place + 1] ?? resumes[place - 1];
    if (isLeft) replaceRoute('resumes', (isSideBySide() && next?.id) || null);
    void deleteResume(database, resume.id, Date.now()).then(
      () => offerUndo({ said: words.removed, undo: () => undoDeleteResume(database, resume.id) }),
      failed,
    );
  };
  return (
    <Columns
      open={openId !== null}
      list={
        <ResumeList
          resumes={resumes}
          jobs={jobs}
          shownId={shown?.id ?? null}
          openId={openId}
          create={<CreateLink />}
          onDelete={(resume) => remove(resume, openId === resume.id && unsaved?.id !== resume.id)}
        />
      }
    >
      {shown && (
        <ResumeDetail
          key={shown.id}
          resume={shown}
          resumes={resumes}
          jobs={jobs}
          comparing={query.has('compare')}
          hold={hold}
          onDelete={() => remove(shown)}
        />
      )}
      {!shown && (
        <div className="grid min-h-full place-content-center">
          <EmptyState drawing="page" line={words.gone}>
            <Button asChild>
              <a href={hrefOf('resumes')}>{words.toAll}</a>
            </Button>
          </EmptyState>
        </div>
      )}
    </Columns>
  );
}

function CreateLink() {
  return (
    <Button asChild>
      <a href={hrefOf('resumes', newResume)}>
        <Plus aria-hidden className="size-4" />
        {useWords().resumes.create}
      </a>
    </Button>
  );
}
