import type { ReactNode } from 'react';

/** A part of the sheet under a small heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-small font-medium text-quiet">{title}</h2>
      {children}
    </section>
  );
}
