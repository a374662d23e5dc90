import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/domain/messages';

export type PartName = keyof Words['report']['sections'];

/** Where the contents lead. The address of the page is its route, so parts are found by name and not by a hash. */
export const partId = (name: PartName): string => `report-${name}`;

/** A part of the report under its heading. */
export function Part({ name, aside, children }: { name: PartName; aside?: ReactNode; children: ReactNode }) {
  const title = useWords().report.sections[name];
  return (
    <section aria-labelledby={partId(name)} className="flex scroll-mt-6 flex-col gap-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line pt-4">
        <h2 id={partId(name)} tabIndex={-1} className="scroll-mt-6 font-medium">
          {title}
        </h2>
        {aside && <p className="text-small text-quiet">{aside}</p>}
      </header>
      {children}
    </section>
  );
}
