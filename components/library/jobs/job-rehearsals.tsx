import type { Job } from '@/lib/domain/job';
import { fill } from '@/lib/domain/messages';
import type { InterviewRow } from '@/lib/store/database';
import { useWords } from '@/components/ui/words';
import { momentOf } from '@/components/library/moments';
import { hrefOf } from '@/components/library/route';
import { Score } from '@/components/library/score';
import { Section } from '@/components/library/section';

const mostShown = 5;

/** The latest interviews for a job, and the way to all of them. */
export function JobRehearsals({ job, interviews }: { job: Job; interviews: readonly InterviewRow[] }) {
  const all = useWords();
  const words = all.jobs.rehearsals;
  return (
    <Section title={words.title}>
      {interviews.length === 0 && <p className="max-w-[62ch] text-quiet">{words.none}</p>}
      {interviews.length > 0 && (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {interviews.slice(0, mostShown).map((interview) => (
            <li key={interview.id}>
              <a
                href={hrefOf('interviews', interview.id)}
                className="lit flex min-h-11 items-center justify-between gap-4 rounded-control px-1 hover:bg-hover"
              >
                <span className="min-w-0">
                  {momentOf(interview.createdAt)}
                  <span className="text-quiet">
                    {' '}
                    · {all.shared.kinds[interview.kind]} · {all.library.interview.states[interview.state]}
                    {interview.practice && ` · ${all.library.interview.practiceShort}`}
                  </span>
                </span>
                {!interview.practice && interview.overall !== null && <Score value={interview.overall} />}
              </a>
            </li>
          ))}
        </ul>
      )}
      {interviews.length > mostShown && (
        <a
          href={hrefOf('interviews', null, new URLSearchParams({ job: job.id }))}
          className="self-start text-quiet underline underline-offset-2 hover:text-ink"
        >
          {fill(words.all, { count: interviews.length })}
        </a>
      )}
    </Section>
  );
}
