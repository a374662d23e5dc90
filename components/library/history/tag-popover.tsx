import { Plus } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { popoverLook } from '@/components/ui/popover';
import { useWords } from '@/components/ui/words';
import { TagForm } from './tag-form';

/** The small plus that opens the field for one more tag. */
export function TagPopover({
  interviewId,
  tags,
  known,
  className,
  isOnTheWay = true,
  isNamed = false,
  children,
}: {
  interviewId: string;
  tags: readonly string[];
  /** Tags that are in use elsewhere. */
  known: readonly string[];
  className?: string | undefined;
  /** False where Tab passes it. */
  isOnTheWay?: boolean;
  /** True where nothing beside it says what the plus is for. */
  isNamed?: boolean;
  /** What stands above the field. */
  children?: ReactNode;
}) {
  const words = useWords().history.tags;
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        {isNamed ? (
          <Button look="quiet" size="small">
            <Plus aria-hidden className="size-3.5" />
            {words.add}
          </Button>
        ) : (
          <IconButton
            label={words.add}
            tabIndex={isOnTheWay ? 0 : -1}
            className={`size-6 data-[state=open]:opacity-100 ${className ?? ''}`}
          >
            <Plus aria-hidden className="size-3.5" />
          </IconButton>
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={words.label}
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className={`${popoverLook} flex flex-col gap-3`}
        >
          {children}
          <TagForm
            interviewId={interviewId}
            known={known.filter((tag) => !tags.includes(tag))}
            onDone={() => setOpen(false)}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
