import { clsx } from 'clsx';
import { useRef } from 'react';
import type { Floor } from '@/lib/domain/view/view';
import type { MeterSource } from '@/components/ui/meter-source';
import { Daniel } from './daniel';
import { Ingrid } from './ingrid';
import { Kenji } from './kenji';
import { Maya } from './maya';
import { useLips } from './use-lips';
import { useLiveliness } from './use-liveliness';

const people: Readonly<Record<string, () => React.JSX.Element>> = {
  maya: Maya,
  daniel: Daniel,
  ingrid: Ingrid,
  kenji: Kenji,
};

/**
 * A drawn interviewer. Lips follow `meter` while they have the floor; they blink always, nod while listening and
 * half-close their eyes while thinking. With reduced motion, or without a meter, the drawing is still.
 */
export function Portrait({
  who,
  floor,
  meter,
  className,
}: {
  who: string;
  floor: Floor;
  meter?: MeterSource;
  className?: string;
}) {
  const drawing = useRef<SVGSVGElement>(null);
  useLips(drawing, floor === 'interviewer' ? meter : undefined);
  useLiveliness(drawing, floor, meter !== undefined);
  const Person = people[who] ?? Maya;
  return (
    <svg ref={drawing} viewBox="16 8 176 192" aria-hidden className={clsx('block', className)}>
      <Person />
    </svg>
  );
}
