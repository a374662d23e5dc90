import { ArrowLeft } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';

/** A whole page for writing something new. Ctrl+S, or ⌘S, is its save button. */
export function WritingSheet({
  title,
  back,
  onSubmit,
  children,
}: {
  title: string;
  back: { href: string; label: string };
  onSubmit: () => void;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, title);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-raised px-5 pt-3 pb-24 md:px-12">
      <a href={back.href} className="inline-flex min-h-10 items-center gap-2 text-quiet hover:text-ink">
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {back.label}
      </a>
      <h1 ref={heading} tabIndex={-1} className="script mb-4">
        {title}
      </h1>
      <form
        noValidate
        className="flex max-w-[64rem] flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </form>
    </main>
  );
}
