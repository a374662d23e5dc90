import { clsx } from 'clsx';
import type { ComponentProps, Ref } from 'react';

export type TakeDot = {
  attemptId: string;
  take: number;
  overall: number | null;
  best: boolean;
  current: boolean;
};

const tall = 22;

/**
 * All takes of a question as dots on a line: height is the score, the best is ringed, the one under review is filled.
 * Each dot is a button; what it does comes with `dot`. Nothing is drawn for a single take. `bare` leaves out heights
 * and numerals, where nothing may be counted.
 */
export function Takes({
  takes,
  label,
  bare = false,
  dot,
  ref,
}: {
  takes: readonly TakeDot[];
  label: string;
  bare?: boolean;
  dot: (take: TakeDot) => ComponentProps<'button'> & { 'aria-label': string };
  ref?: Ref<HTMLOListElement>;
}) {
  if (takes.length < 2) return null;
  return (
    <ol ref={ref} aria-label={label} className="flex items-end">
      {takes.map((take) => (
        <li key={take.attemptId}>
          <button
            type="button"
            {...dot(take)}
            className="group flex min-h-6 w-7 flex-col items-center justify-end rounded-control pt-2 hover:bg-hover aria-expanded:bg-hover"
          >
            <span
              aria-hidden
              className={clsx(
                'lit size-2 rounded-full border border-edge',
                take.current ? 'bg-ink' : 'bg-edge group-hover:bg-quiet',
                take.best && !bare && 'outline-2 outline-offset-2 outline-amber',
              )}
              style={{ marginBottom: `${bare ? 6 : 5 + ((take.overall ?? 0) / 10) * tall}px` }}
            />
            <span
              aria-hidden
              className={clsx(
                'tabular w-full border-t border-line text-center text-small leading-4',
                take.current ? 'text-ink' : 'text-quiet',
              )}
            >
              {!bare && take.take}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
