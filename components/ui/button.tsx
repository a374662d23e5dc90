import { clsx } from 'clsx';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';

/**
 * `primary` is the one next step of a screen, `secondary` stands beside it, `quiet` is text that may be ignored.
 * A button that cannot act now keeps its place with `aria-disabled` and says why (see `describedBy`), so that a
 * keyboard still finds it.
 */
export type ButtonProps = ComponentProps<'button'> & {
  look?: 'primary' | 'secondary' | 'quiet';
  size?: 'large' | 'normal' | 'small';
  wide?: boolean;
  asChild?: boolean;
};

const looks = {
  primary:
    'bg-ink text-ground font-medium hover:bg-[color-mix(in_oklab,var(--ink)_88%,var(--ground))] aria-disabled:bg-line aria-disabled:text-quiet disabled:bg-line disabled:text-quiet',
  secondary:
    'border border-edge bg-transparent text-ink hover:bg-hover aria-disabled:text-quiet disabled:text-quiet',
  quiet:
    'bg-transparent text-quiet hover:bg-hover hover:text-ink aria-disabled:opacity-60 disabled:opacity-60',
};

const sizes = {
  large: 'min-h-12 px-4 py-2 text-base',
  normal: 'min-h-10 px-4 py-2 text-base',
  small: 'min-h-8 px-2 py-1 text-small',
};

export function Button({
  look = 'secondary',
  size = 'normal',
  wide,
  asChild,
  className,
  ...rest
}: ButtonProps) {
  const Element = asChild ? Slot.Root : 'button';
  return (
    <Element
      type={asChild ? undefined : 'button'}
      className={clsx(
        'lit inline-flex items-center justify-center gap-2 rounded-control text-center select-none',
        looks[look],
        sizes[size],
        wide && 'w-full',
        className,
      )}
      {...rest}
    />
  );
}
