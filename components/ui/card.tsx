import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

/** A raised sheet. No shadow: only what floats casts one. `lit` draws it in amber: somebody asks. */
export function Card({ lit = false, className, ...rest }: ComponentProps<'section'> & { lit?: boolean }) {
  return (
    <section
      className={clsx('rounded-card border bg-raised p-4', lit ? 'border-amber' : 'border-line', className)}
      {...rest}
    />
  );
}
