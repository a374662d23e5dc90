import { clsx } from 'clsx';

/** A line that is still being written. */
export function Skeleton({ thin = false, className }: { thin?: boolean; className?: string }) {
  return (
    <span
      aria-hidden
      className={clsx('block animate-breathe rounded-full bg-line', thin ? 'h-2' : 'h-4', className)}
    />
  );
}
