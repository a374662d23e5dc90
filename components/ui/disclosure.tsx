import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import { useRef, type ReactNode } from 'react';

/** A line that opens onto more. `aside` says at the end of the line what is inside while it is shut. */
export function Disclosure({
  label,
  aside,
  defaultOpen = false,
  flush = false,
  children,
}: {
  label: ReactNode;
  aside?: ReactNode;
  defaultOpen?: boolean;
  /** True where what is inside takes the whole width. */
  flush?: boolean;
  children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  return (
    <Collapsible.Root
      ref={root}
      defaultOpen={defaultOpen}
      onOpenChange={(open) => {
        // What was asked for is not to lie beneath the fold.
        if (open) requestAnimationFrame(() => root.current?.scrollIntoView({ block: 'nearest' }));
      }}
    >
      <Collapsible.Trigger className="group lit flex min-h-10 w-full items-center gap-2 rounded-control text-start text-base hover:text-ink">
        <ChevronRight
          aria-hidden
          className="lit size-4 shrink-0 text-quiet group-data-[state=open]:rotate-90 rtl:-scale-x-100"
        />
        <span className={aside ? 'max-w-[70%] shrink-0' : 'min-w-0 flex-1'}>{label}</span>
        {aside && <span className="min-w-0 flex-1 truncate text-end text-small text-quiet">{aside}</span>}
      </Collapsible.Trigger>
      <Collapsible.Content className={clsx('animate-settle pt-1 pb-3', !flush && 'ps-6')}>
        {children}
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
