import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { ranges, type ProgressQuestion, type Range } from '@/lib/domain/progress/trail';
import type { Job } from '@/lib/domain/job';
import { InterviewKind } from '@/lib/domain/questions/kind';
import { jobName } from '@/components/library/job-name';
import { hrefOf } from '@/components/library/route';
import { progressQuery } from './progress-query';

/** What to look at: how far back, for which job, of which kind. It lives in the address. */
export function ProgressFilters({ question, jobs }: { question: ProgressQuestion; jobs: readonly Job[] }) {
  const words = useWords();
  const text = words.progress.filters;
  const go = (change: Partial<ProgressQuestion>): void => {
    location.hash = hrefOf('progress', null, progressQuery({ ...question, ...change }));
  };
  return (
    <div role="group" aria-label={text.label} className="grid grid-cols-2 gap-3 sm:flex sm:flex-wrap">
      <Field label={text.range}>
        {(control) => (
          <Select
            {...control}
            value={question.range}
            onChange={(event) => go({ range: event.target.value as Range })}
            options={Object.keys(ranges).map((range) => ({
              value: range,
              label: text.ranges[range as Range],
            }))}
          />
        )}
      </Field>
      <Field label={text.kind}>
        {(control) => (
          <Select
            {...control}
            value={question.kind ?? ''}
            onChange={(event) => go({ kind: InterviewKind.safeParse(event.target.value).data ?? null })}
            options={[
              { value: '', label: text.anyKind },
              ...InterviewKind.options.map((kind) => ({ value: kind, label: words.shared.kinds[kind] })),
            ]}
          />
        )}
      </Field>
      {jobs.length > 0 && (
        <div className="col-span-2">
          <Field label={text.job}>
            {(control) => (
              <Select
                {...control}
                className="w-full sm:max-w-72"
                value={question.jobId ?? ''}
                onChange={(event) => go({ jobId: event.target.value || null })}
                options={[
                  { value: '', label: text.anyJob },
                  ...jobs.map((job) => ({ value: job.id, label: jobName(job, words) })),
                ]}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  );
}
