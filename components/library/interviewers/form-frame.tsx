import { ArrowLeft } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import type { Draft } from './draft';
import { InterviewerCard } from './interviewer-card';

/** A form at the left, and beside it (above, where it is narrow) the card as it will look. */
export function FormFrame({ title, draft, children }: { title: string; draft: Draft; children: ReactNode }) {
  const words = useWords().interviewers;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, title);
  const shown = {
    ...draft,
    name: draft.name.trim() || words.form.unnamed,
    title: draft.title.trim() || words.form.untitled,
    style: draft.style.trim() || words.form.styleHint,
  };
  return (
    <main className="min-h-0 flex-1 overflow-y-auto px-4 pt-3 pb-24 md:px-10">
      <a
        href={hrefOf('interviewers')}
        className="inline-flex min-h-10 items-center gap-2 text-quiet hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {words.back}
      </a>
      <h1 ref={heading} tabIndex={-1} className="script mb-4">
        {title}
      </h1>
      <div className="grid max-w-[64rem] gap-8 lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-12">
        <aside className="lg:order-2" aria-label={words.form.preview}>
          <InterviewerCard
            className="sm:max-lg:max-w-80 lg:sticky lg:top-4"
            persona={shown}
            heading={<p className="font-medium [overflow-wrap:anywhere]">{shown.name}</p>}
          />
        </aside>
        {children}
      </div>
    </main>
  );
}
