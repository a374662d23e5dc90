import type { ReactNode } from 'react';

/** A part of the page under its heading. */
export function ProgressPart({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: string;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="flex flex-col gap-5 border-t border-line pt-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-medium">{title}</h2>
        {aside && <p className="text-small text-quiet">{aside}</p>}
      </header>
      {children}
    </section>
  );
}
