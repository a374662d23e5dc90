import { clsx } from 'clsx';
import { useEffect, useId, useRef, type ReactNode } from 'react';

/** One thing that can be chosen, with how much of it there is at the end of its line. */
export function PartCheck({
  name,
  holds,
  aside,
  checked,
  mixed = false,
  disabled = false,
  inner = false,
  strong = false,
  onChange,
}: {
  name: string;
  /** What it is made of, in small. */
  holds?: ReactNode;
  aside?: ReactNode;
  checked: boolean;
  /** True where only some of what it stands for is chosen. */
  mixed?: boolean;
  disabled?: boolean;
  /** True for what belongs to the line above. */
  inner?: boolean;
  /** True for what stands for all the others. */
  strong?: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label
      htmlFor={id}
      data-inner={inner || undefined}
      className={clsx(
        'flex min-h-11 items-baseline gap-x-3 gap-y-0.5 py-2 max-sm:flex-wrap',
        // What hangs on the line above is not cut off from it.
        '[&:has(+[data-inner])]:border-transparent',
        inner && 'ps-7 pt-0',
        disabled && 'text-quiet',
      )}
    >
      <input
        ref={box}
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={holds || aside ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={name}
        className="size-4 shrink-0 translate-y-0.5 accent-ink"
      />
      <span className={clsx('min-w-0 flex-1', strong && 'font-medium')}>{name}</span>
      {(holds || aside) && (
        <span
          id={`${id}-more`}
          className="tabular text-small text-quiet max-sm:basis-full max-sm:ps-7 sm:max-w-[60%] sm:text-end"
        >
          {aside ?? holds}
        </span>
      )}
    </label>
  );
}
