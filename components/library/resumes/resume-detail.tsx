import { useEffect, useRef, useState } from 'react';
import type { Job } from '@/lib/domain/job';
import { fill } from '@/lib/domain/messages';
import type { Resume } from '@/lib/domain/resume';
import { Tabs } from '@/components/ui/tabs';
import { useWords } from '@/components/ui/words';
import { Sheet } from '@/components/library/columns';
import { useLeaveGuard } from '@/components/library/interviewers/use-leave-guard';
import { jobName } from '@/components/library/job-name';
import { dayOf } from '@/components/library/moments';
import { hrefOf } from '@/components/library/route';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { usePageTitle } from '@/components/library/use-page-title';
import { ResumeActions } from './resume-actions';
import { ResumeCompare } from './resume-compare';
import { ResumeEditor } from './resume-editor';
import { useResumeDraft } from './use-resume-draft';
import type { HoldResume } from './use-unsaved-resume';

/** One resume: its text, how it is read, and where it is tailored, what differs from its master. */
export function ResumeDetail({
  resume,
  resumes,
  jobs,
  comparing,
  hold,
  onDelete,
}: {
  resume: Resume;
  resumes: readonly Resume[];
  jobs: readonly Job[];
  /** True where it is to be seen beside its master at first. */
  comparing: boolean;
  /** Is told of this resume while something in it is not saved. */
  hold: HoldResume;
  onDelete: () => void;
}) {
  const all = useWords();
  const words = all.resumes;
  const heading = useRef<HTMLHeadingElement>(null);
  const [tab, setTab] = useState(comparing ? 'compare' : 'text');
  const editing = useResumeDraft(resume);
  const { isDirty } = editing;
  const guard = useLeaveGuard(isDirty);
  useEffect(() => {
    if (!isDirty) return;
    hold(resume);
    return () => hold(null);
  }, [hold, isDirty, resume]);
  useFocusWhenLost(heading, resume.id);
  usePageTitle(resume.title || words.untitled);
  const job = jobs.find(({ id }) => id === resume.jobId) ?? null;
  const editor = <ResumeEditor editing={editing} />;
  return (
    <Sheet back={{ href: hrefOf('resumes'), label: words.back }}>
      <header className="flex flex-col gap-1">
        <p className="text-small text-quiet">
          {resume.jobId === null ? (
            words.master
          ) : job ? (
            <a href={hrefOf('jobs', job.id)} className="underline underline-offset-2 hover:text-ink">
              {fill(words.tailoredFor, { job: jobName(job, all) })}
            </a>
          ) : (
            fill(words.tailoredFor, { job: words.jobGone })
          )}{' '}
          · {fill(words.changed, { date: dayOf(resume.updatedAt) })}
        </p>
        <h1 ref={heading} tabIndex={-1} className="script font-medium [overflow-wrap:anywhere]">
          {resume.title || words.untitled}
        </h1>
        {resume.fileName && (
          <p className="text-small text-quiet [overflow-wrap:anywhere]">
            {fill(words.from, { file: resume.fileName })}
          </p>
        )}
        <ResumeActions
          resume={resume}
          text={editing.draft.text}
          jobs={jobs}
          resumes={resumes}
          onDelete={() => {
            editing.discard();
            onDelete();
          }}
        />
      </header>
      {resume.jobId === null ? (
        editor
      ) : (
        <div className="[&_[role=tablist]]:bg-raised">
          <Tabs
            label={words.tabs.label}
            value={tab}
            onChange={setTab}
            tabs={[
              { value: 'text', label: words.tabs.text, content: editor },
              {
                value: 'compare',
                label: words.tabs.compare,
                content: (
                  <ResumeCompare
                    master={resumes.find(({ id }) => id === resume.basedOn) ?? null}
                    text={editing.draft.text}
                  />
                ),
              },
            ]}
          />
        </div>
      )}
      {guard.dialog}
    </Sheet>
  );
}
