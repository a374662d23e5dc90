import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { fieldLook } from './text-area';

/** One of many, in the browser's own list. */
export function Select({
  options,
  className,
  ...rest
}: Omit<ComponentProps<'select'>, 'children'> & { options: readonly { value: string; label: string }[] }) {
  return (
    <select className={clsx(fieldLook, 'min-h-10', className)} {...rest}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
