import { X } from 'lucide-react';
import { useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import { untagInterview } from '@/lib/store/interview-tags';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useFocusKept } from '@/components/library/use-focus-kept';
import { useWriteFailed } from '@/components/library/use-write-failed';

/** Tags, each with the way to take it off. */
export function RemovableTags({ interviewId, tags }: { interviewId: string; tags: readonly string[] }) {
  const database = useDatabase();
  const words = useWords().history.tags;
  const failed = useWriteFailed();
  const list = useRef<HTMLUListElement>(null);
  // What took a tag off goes with it.
  useFocusKept(list, tags.join('\n'));
  return (
    <ul
      ref={list}
      tabIndex={-1}
      aria-label={words.label}
      className={tags.length > 0 ? 'flex max-w-full flex-wrap gap-1' : 'sr-only'}
    >
      {tags.map((tag) => (
        <li
          key={tag}
          className="flex min-w-0 items-center rounded-full border border-line ps-2.5 text-small text-quiet"
        >
          <span className="min-w-0 truncate" title={tag}>
            {tag}
          </span>
          <button
            type="button"
            aria-label={fill(words.remove, { tag })}
            onClick={() => void untagInterview(database, interviewId, tag).catch(failed)}
            className="lit grid size-6 shrink-0 place-content-center rounded-full hover:text-ink"
          >
            <X aria-hidden className="size-3" />
          </button>
        </li>
      ))}
    </ul>
  );
}
