import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** The one heading of a screen. It takes the focus when the screen changes, so that reading starts there. */
export function Heading({
  children,
  hidden = false,
  className,
}: {
  children: ReactNode;
  hidden?: boolean;
  className?: string;
}) {
  return (
    <h1
      data-first-focus
      tabIndex={-1}
      className={clsx(hidden ? 'sr-only' : 'script text-balance', className)}
    >
      {children}
    </h1>
  );
}
