import { useLiveQuery } from 'dexie-react-hooks';
import { Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Job } from '@/lib/domain/job';
import { fill } from '@/lib/domain/messages';
import { readBelongings } from '@/lib/store/job-belongings';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { Loading, Sheet } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { jobName } from '@/components/library/job-name';
import { dayOf } from '@/components/library/moments';
import { hrefOf } from '@/components/library/route';
import { Section } from '@/components/library/section';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { usePageTitle } from '@/components/library/use-page-title';
import { JobAsks } from './job-asks';
import { JobRehearsals } from './job-rehearsals';
import { JobResume } from './job-resume';
import { JobStories } from './job-stories';
import { LikelyQuestions } from './likely-questions';

/** One job, as it helps before the next rehearsal: what it asks for, what would be asked, and what is there for it. */
export function JobDetail({ job, onDelete }: { job: Job; onDelete: () => void }) {
  const database = useDatabase();
  const all = useWords();
  const words = all.jobs;
  const heading = useRef<HTMLHeadingElement>(null);
  const belongings = useLiveQuery(() => readBelongings(database, job.id), [database, job.id]);
  useFocusWhenLost(heading, job.id);
  usePageTitle(jobName(job, all));
  const wordCount = job.posting.split(/\s+/).filter(Boolean).length;
  return (
    <Sheet back={{ href: hrefOf('jobs'), label: words.back }}>
      <header className="flex flex-col gap-1">
        <p className="text-small text-quiet [overflow-wrap:anywhere]">
          {job.company || words.noCompany} · {fill(words.added, { date: dayOf(job.createdAt) })}
        </p>
        <h1 ref={heading} tabIndex={-1} className="script font-medium [overflow-wrap:anywhere]">
          {job.title || words.unnamed}
        </h1>
        {job.summary && (
          <p className="mt-1 max-w-[62ch] text-quiet [overflow-wrap:anywhere]">{job.summary}</p>
        )}
        <div className="mt-2 flex flex-wrap gap-2">
          <Button asChild>
            <a href={hrefOf('jobs', job.id, new URLSearchParams('edit'))}>
              <Pencil aria-hidden className="size-4" />
              {words.edit}
            </a>
          </Button>
          <Button look="quiet" onClick={onDelete} className="-me-4 ms-auto">
            <Trash2 aria-hidden className="size-4" />
            {words.remove}
          </Button>
        </div>
      </header>
      {belongings ? (
        <>
          <JobAsks job={job} resume={belongings.resume} />
          <JobResume job={job} resumes={belongings.resumes} />
          <LikelyQuestions job={job} />
          <JobRehearsals job={job} interviews={belongings.interviews} />
          <JobStories stories={belongings.stories} />
        </>
      ) : (
        <Loading lines={8} />
      )}
      <Section title={words.posting.title}>
        {job.posting.trim() ? (
          <Disclosure label={fill(words.posting.words, { count: wordCount })}>
            <p className="max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]">{job.posting}</p>
          </Disclosure>
        ) : (
          <p className="text-quiet">{words.posting.none}</p>
        )}
      </Section>
    </Sheet>
  );
}
