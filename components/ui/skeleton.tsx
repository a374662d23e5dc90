import { clsx } from 'clsx';

/** A line that is still being written. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx('block h-4 animate-breathe rounded-full bg-line', className)} />;
}
