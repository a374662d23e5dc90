import { useRef } from 'react';
import type { Job } from '@/lib/domain/job';
import type { StoryLook } from '@/lib/domain/story-look';
import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';
import { FilterChip } from '@/components/library/filter-chip';
import { useFocusKept } from '@/components/library/use-focus-kept';
import { useJobName } from './use-job-name';

/** What the list is filtered by, each to be taken away. */
export function ActiveFilters(props: {
  look: StoryLook;
  jobs: readonly Job[];
  change: (part: Partial<StoryLook>) => void;
}) {
  const words = useWords().stories.filter;
  const jobName = useJobName();
  const list = useRef<HTMLUListElement>(null);
  const { look, jobs, change } = props;
  const job = jobs.find(({ id }) => id === look.jobId);
  const filters = [
    ...(look.category !== null ? [{ name: look.category, without: { category: null } }] : []),
    ...(look.jobId !== null ? [{ name: job ? jobName(job) : words.noJob, without: { jobId: null } }] : []),
    ...look.tags.map((tag) => ({ name: tag, without: { tags: look.tags.filter((each) => each !== tag) } })),
  ];
  // A chip that is pressed goes, and the focus with it.
  useFocusKept(list, filters.map(({ name }) => name).join('\n'));
  return (
    <ul
      ref={list}
      tabIndex={-1}
      aria-label={words.inUse}
      className={filters.length > 0 ? 'flex flex-wrap gap-1.5 px-3 pb-3' : 'sr-only'}
    >
      {filters.map(({ name, without }) => (
        <li key={name} className="max-w-full">
          <FilterChip label={fill(words.remove, { name })} onRemove={() => change(without)}>
            {name}
          </FilterChip>
        </li>
      ))}
    </ul>
  );
}
