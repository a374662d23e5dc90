import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

/** A raised sheet. No shadow: only what floats casts one. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={clsx('rounded-card border border-line bg-raised p-4', className)} {...rest} />;
}
