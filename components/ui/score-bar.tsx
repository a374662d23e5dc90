import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { scoreText } from './score';

/**
 * A small labelled bar of 0..10; a dash where the value is not known, and a bar that breathes while it is still to
 * come. `aside` stands at the end of the line.
 */
export function ScoreBar({
  label,
  value,
  waiting = false,
  narrow = false,
  aside,
}: {
  label: string;
  value: number | null;
  waiting?: boolean;
  /** True where there is little room and the labels are short: the bar gets what the label leaves. */
  narrow?: boolean;
  aside?: ReactNode;
}) {
  return (
    <div className="flex min-h-6 items-center gap-2 text-small">
      <span className={clsx('shrink-0 truncate text-quiet', narrow ? 'w-13' : 'w-18')}>{label}</span>
      <span
        aria-hidden
        className={clsx(
          'h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-line',
          waiting && value === null && 'animate-breathe',
        )}
      >
        {value !== null && (
          <span className="lit block h-full rounded-full bg-ink" style={{ width: `${value * 10}%` }} />
        )}
      </span>
      <span className="tabular w-7 shrink-0 text-end">{value === null ? '–' : scoreText(value)}</span>
      {aside}
    </div>
  );
}
