import { clsx } from 'clsx';
import { ArrowLeft } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { useWords } from '@/components/ui/words';
import { useFocusWhenLost } from './use-focus-when-lost';

/** List and text side by side; where the window is narrow, one at a time: the text once something is open. */
export function Columns({ list, open, children }: { list: ReactNode; open: boolean; children: ReactNode }) {
  return (
    <main className="grid min-h-0 flex-1 md:grid-cols-[20rem_minmax(0,1fr)] xl:grid-cols-[22.5rem_minmax(0,1fr)]">
      <div data-scroller className={clsx('min-h-0 overflow-y-auto p-4 md:block lg:pt-6', open && 'hidden')}>
        {list}
      </div>
      <div
        className={clsx(
          'min-h-0 overflow-y-auto bg-raised md:block md:border-s md:border-line',
          !open && 'hidden',
        )}
      >
        {children}
      </div>
    </main>
  );
}

/** The heading of a list, with how much there is in it. */
export function ListHeading({ title, count }: { title: string; count: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, title, 'nothingOpen');
  return (
    <header className="flex items-baseline justify-between gap-4 px-3 pb-3">
      <h1 ref={heading} tabIndex={-1} className="script">
        {title}
      </h1>
      <p role="status" className="text-small text-quiet">
        {count}
      </p>
    </header>
  );
}

/** The text column: the sheet of the script. */
export function Sheet({ back, children }: { back: { href: string; label: string }; children: ReactNode }) {
  return (
    <article className="flex max-w-[52rem] flex-col gap-8 px-5 pt-4 pb-24 md:px-12 md:pt-8">
      <a
        href={back.href}
        className="-mb-4 inline-flex min-h-10 items-center gap-2 self-start text-quiet hover:text-ink md:hidden"
      >
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {back.label}
      </a>
      {children}
    </article>
  );
}

/** What stands in a column until the database has answered. */
export function Loading({ lines }: { lines: number }) {
  const words = useWords().library;
  return (
    <div role="status" className="flex flex-col gap-4 p-4">
      <span className="sr-only">{words.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={line % 2 ? 'w-2/3' : 'w-full'} />
      ))}
    </div>
  );
}
