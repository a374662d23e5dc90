import { clsx } from 'clsx';
import { memo, useRef, type ComponentType } from 'react';
import { portraitNamed, type PortraitName } from '@/lib/domain/portrait-name';
import type { Floor } from '@/lib/domain/view/view';
import type { MeterSource } from '@/components/ui/meter-source';
import { Colm } from './colm';
import { Daniel } from './daniel';
import { Ingrid } from './ingrid';
import { Kenji } from './kenji';
import { Layla } from './layla';
import { Linh } from './linh';
import { Maya } from './maya';
import { Prakash } from './prakash';
import { Robin } from './robin';
import { useLips } from './use-lips';
import { useLiveliness } from './use-liveliness';
import { useStillness } from './use-stillness';

/** Drawn once: a view may come ten times a second, and nothing of it changes a face. */
const people: Readonly<Record<PortraitName, ComponentType>> = {
  maya: memo(Maya),
  daniel: memo(Daniel),
  ingrid: memo(Ingrid),
  kenji: memo(Kenji),
  prakash: memo(Prakash),
  layla: memo(Layla),
  linh: memo(Linh),
  colm: memo(Colm),
  robin: memo(Robin),
};

type Life = {
  floor: Floor;
  meter?: MeterSource | undefined;
  /** False for one of a panel whose turn it is not: it listens, to a colleague as to the candidate. */
  chairs?: boolean;
  className?: string | undefined;
};

/** What the floor is to those of a panel whose turn it is not: somebody speaks and they listen, or nobody does. */
const besides: Readonly<Record<Floor, Floor>> = {
  interviewer: 'candidate',
  candidate: 'candidate',
  thinking: 'nobody',
  nobody: 'nobody',
};

/**
 * A drawn interviewer; an unknown name gets the first drawing. Lips follow `meter` while they have the floor; they
 * blink always, nod while listening and half-close their eyes while thinking. With reduced motion, or without a
 * meter, the drawing is still. Several may stand side by side with the same meter: only the one who chairs speaks.
 */
export function Portrait({ who, ...life }: Life & { who: string }) {
  const name = portraitNamed(who);
  return <Drawing key={name} name={name} {...life} />;
}

function Drawing({ name, floor, meter, chairs = true, className }: Life & { name: PortraitName }) {
  const drawing = useRef<SVGSVGElement>(null);
  const alive = !useStillness() && meter !== undefined;
  const own = chairs ? floor : besides[floor];
  useLips(drawing, alive && own === 'interviewer' ? meter : undefined);
  useLiveliness(drawing, own, alive);
  const Person = people[name];
  return (
    <svg
      ref={drawing}
      viewBox="16 8 176 192"
      // Shoulders stand on the lower edge of whatever holds them.
      preserveAspectRatio="xMidYMax"
      aria-hidden
      className={clsx('block', className)}
    >
      <Person />
    </svg>
  );
}
