import { fill } from '@/lib/domain/messages';
import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { useWords } from '@/components/ui/words';
import { dayOf } from '@/components/library/moments';
import { StoryTitle } from './story-title';
import { useJobName } from './use-job-name';

/** What a story is called, where it is filed, and the question it answers. */
export function StoryHead({ story, jobs }: { story: Story; jobs: readonly Job[] }) {
  const words = useWords();
  const jobName = useJobName();
  const job = jobs.find(({ id }) => id === story.jobId);
  return (
    <header className="flex flex-col gap-1">
      <p className="text-small text-quiet">
        {[
          story.category || words.library.list.noCategory,
          job && fill(words.stories.detail.forJob, { job: jobName(job) }),
          fill(words.library.story.updated, { date: dayOf(story.updatedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <StoryTitle story={story} />
      {story.questionText && (
        <p className="max-w-[62ch] text-quiet">
          {fill(words.library.story.question, { question: story.questionText })}
        </p>
      )}
      {story.tags.length > 0 && (
        <ul aria-label={words.stories.detail.tags} className="mt-2 flex flex-wrap gap-1">
          {story.tags.map((tag) => (
            <li
              key={tag}
              className="max-w-full rounded-control border border-line px-2 py-0.5 text-small text-quiet [overflow-wrap:anywhere]"
            >
              {tag}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
