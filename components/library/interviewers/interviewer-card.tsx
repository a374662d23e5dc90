import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Persona } from '@/lib/domain/persona';
import { PortraitStage } from './portrait-stage';
import { TraitScale } from './trait-scale';

type Shown = Pick<Persona, 'name' | 'title' | 'style' | 'portrait' | 'warmth' | 'strictness'>;

/**
 * An interviewer at a glance: face, name, one line of manner, two quiet scales. `heading` is the name, perhaps as a
 * link; a link reaches over the whole card. A menu comes after it, and so lies above.
 */
export function InterviewerCard({
  persona,
  heading,
  mark,
  menu,
  className,
}: {
  persona: Shown;
  heading: ReactNode;
  /** One word that sets it apart. */
  mark?: string | undefined;
  menu?: ReactNode;
  className?: string;
}) {
  return (
    <article
      className={clsx(
        'lit relative flex rounded-card border border-line bg-raised sm:flex-col',
        'focus-within:border-edge hover:border-edge',
        className,
      )}
    >
      <PortraitStage
        who={persona.portrait}
        className="flex w-28 shrink-0 items-end rounded-s-[13px] pt-2 sm:h-40 sm:w-auto sm:rounded-t-[13px] sm:rounded-b-none"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-2 p-4 sm:border-t sm:border-line">
        <div className={clsx('min-w-0', menu && 'max-sm:pe-6')}>
          {mark && (
            <span className="float-end ms-2 rounded-full border border-line px-2 text-small text-quiet">
              {mark}
            </span>
          )}
          {heading}
          <p className="text-small text-quiet [overflow-wrap:anywhere]">{persona.title}</p>
        </div>
        <p className="line-clamp-4 flex-1 text-base [overflow-wrap:anywhere]">{persona.style}</p>
        <div className="mt-1 flex flex-col gap-1">
          <TraitScale trait="warmth" value={persona.warmth} />
          <TraitScale trait="strictness" value={persona.strictness} />
        </div>
      </div>
      {menu && <div className="absolute end-2 top-2">{menu}</div>}
    </article>
  );
}
