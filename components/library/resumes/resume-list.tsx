import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Job } from '@/lib/domain/job';
import { fill, type Words } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Resume } from '@/lib/domain/resume';
import { useWords } from '@/components/ui/words';
import { ListHeading } from '@/components/library/columns';
import { ItemList } from '@/components/library/item-list';
import { jobName } from '@/components/library/job-name';
import { dayOf } from '@/components/library/moments';

/** Masters, last changed first, each followed by what was tailored from it; the tailored ones of none come last. */
export function inFamilies(resumes: readonly Resume[]): Resume[] {
  const masters = resumes.filter(({ jobId }) => jobId === null);
  const tailored = resumes.filter(({ jobId }) => jobId !== null);
  const isOf = (master: Resume) => (resume: Resume) => resume.basedOn === master.id;
  return [
    ...masters.flatMap((master) => [master, ...tailored.filter(isOf(master))]),
    ...tailored.filter((resume) => !masters.some((master) => isOf(master)(resume))),
  ];
}

/** What a resume is: a master, or tailored, and for which job where its name does not say so. */
function tie({ jobId, title }: Resume, jobs: readonly Job[], all: Words): string {
  const words = all.resumes;
  if (jobId === null) return words.master;
  const job = jobs.find(({ id }) => id === jobId);
  const name = job ? jobName(job, all) : words.jobGone;
  return name === title ? words.tailoredShort : fill(words.tailoredFor, { job: name });
}

/** All resumes; a tailored one stands a step in, beneath its master. */
export function ResumeList(props: {
  resumes: readonly Resume[];
  jobs: readonly Job[];
  shownId: string | null;
  openId: string | null;
  /** The way to a new one. */
  create: ReactNode;
  onDelete: (resume: Resume) => void;
}) {
  const all = useWords();
  const words = all.resumes;
  const { resumes, jobs } = props;
  return (
    <div className="flex flex-col">
      <ListHeading
        title={words.title}
        count={fill(counted(words.held, resumes.length), { count: resumes.length })}
      />
      <div className="flex px-3 pb-3">{props.create}</div>
      <ItemList
        label={words.listLabel}
        section="resumes"
        items={resumes}
        shownId={props.shownId}
        openId={props.openId}
        onDelete={props.onDelete}
      >
        {(resume) => {
          return (
            <span
              className={clsx(
                'flex flex-col gap-1',
                resume.jobId !== null && 'ms-4 border-s border-line ps-3',
              )}
            >
              <span className="truncate font-medium">{resume.title || words.untitled}</span>
              <span className="flex justify-between gap-3 text-small text-quiet">
                <span className="min-w-0 truncate">{tie(resume, jobs, all)}</span>
                <span className="shrink-0">{dayOf(resume.updatedAt)}</span>
              </span>
            </span>
          );
        }}
      </ItemList>
    </div>
  );
}
