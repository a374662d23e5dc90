import { clsx } from 'clsx';
import { Plus, X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useRef, useState } from 'react';
import { fill } from '@/lib/domain/messages';
import { untagInterview } from '@/lib/store/interview-tags';
import { IconButton } from '@/components/ui/icon-button';
import { popoverLook } from '@/components/ui/popover';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useFocusKept } from '@/components/library/use-focus-kept';
import { TagForm } from './tag-form';

/** An interview's tags, each of which can be taken away, and one more added. `known` are suggested. */
export function TagEditor({
  interviewId,
  tags,
  known,
  quiet = false,
}: {
  interviewId: string;
  tags: readonly string[];
  known: readonly string[];
  /** True in a row that is not looked at: its controls are seen when it is pointed at, and Tab passes them. */
  quiet?: boolean;
}) {
  const database = useDatabase();
  const words = useWords().history.tags;
  const [open, setOpen] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  useFocusKept(add, tags.join('\n'));
  const reach = quiet ? -1 : 0;
  return (
    <div className="flex max-w-full flex-wrap items-center gap-1">
      <ul aria-label={words.label} className="contents">
        {tags.map((tag) => (
          <li
            key={tag}
            className="group/tag flex min-w-0 items-center rounded-full border border-line ps-2 pe-1 text-small text-quiet"
          >
            <span className="min-w-0 truncate" title={tag}>
              {tag}
            </span>
            <button
              type="button"
              tabIndex={reach}
              aria-label={fill(words.remove, { tag })}
              onClick={() => void untagInterview(database, interviewId, tag)}
              className="lit grid size-6 shrink-0 place-content-center rounded-full hover:text-ink"
            >
              <X aria-hidden className="size-3" />
            </button>
          </li>
        ))}
      </ul>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger asChild>
          <IconButton
            ref={add}
            label={words.add}
            tabIndex={reach}
            className={clsx(
              'size-7',
              quiet && !open && 'opacity-0 group-hover/row:opacity-100 focus-visible:opacity-100',
            )}
          >
            <Plus aria-hidden className="size-3.5" />
          </IconButton>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            aria-label={words.add}
            align="start"
            sideOffset={6}
            collisionPadding={12}
            className={popoverLook}
          >
            <TagForm
              interviewId={interviewId}
              known={known.filter((tag) => !tags.includes(tag))}
              onDone={() => setOpen(false)}
            />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}
