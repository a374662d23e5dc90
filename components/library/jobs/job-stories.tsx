import type { Story } from '@/lib/domain/story';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { Section } from '@/components/library/section';

/** The stories that are kept for a job. */
export function JobStories({ stories }: { stories: readonly Story[] }) {
  const all = useWords();
  const words = all.jobs.stories;
  return (
    <Section title={words.title}>
      {stories.length === 0 ? (
        <p className="text-quiet">{words.none}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {stories.map(({ id, title, category }) => (
            <li key={id}>
              <a
                href={hrefOf('library', id)}
                className="lit flex min-h-11 items-center justify-between gap-4 rounded-control px-1 hover:bg-hover"
              >
                <span className="min-w-0 [overflow-wrap:anywhere]">{title || all.library.list.untitled}</span>
                <span className="shrink-0 text-small text-quiet">{category}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
