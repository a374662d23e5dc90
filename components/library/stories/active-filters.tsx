import { X } from 'lucide-react';
import type { Job } from '@/lib/domain/job';
import type { StoryLook } from '@/lib/domain/story-look';
import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';
import { useJobName } from './use-job-name';

/** What the list is filtered by, each to be taken away. */
export function ActiveFilters(props: {
  look: StoryLook;
  jobs: readonly Job[];
  change: (part: Partial<StoryLook>) => void;
}) {
  const words = useWords().stories.filter;
  const jobName = useJobName();
  const { look, jobs, change } = props;
  const job = jobs.find(({ id }) => id === look.jobId);
  const filters = [
    ...(look.category !== null ? [{ name: look.category, without: { category: null } }] : []),
    ...(look.jobId !== null ? [{ name: job ? jobName(job) : words.noJob, without: { jobId: null } }] : []),
    ...look.tags.map((tag) => ({ name: tag, without: { tags: look.tags.filter((each) => each !== tag) } })),
  ];
  if (filters.length === 0) return null;
  return (
    <ul aria-label={words.open} className="flex flex-wrap gap-1 px-3 pb-3">
      {filters.map(({ name, without }) => (
        <li key={name}>
          <button
            type="button"
            aria-label={fill(words.remove, { name })}
            onClick={() => change(without)}
            className="lit flex min-h-8 max-w-full items-center gap-1 rounded-control border border-line bg-raised px-2 text-small hover:bg-hover"
          >
            <span className="min-w-0 truncate">{name}</span>
            <X aria-hidden className="size-3.5 shrink-0 text-quiet" />
          </button>
        </li>
      ))}
    </ul>
  );
}
