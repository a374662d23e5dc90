import { Switch } from 'radix-ui';
import { useId, type ReactNode } from 'react';

/** On or off, at once. `hint` stands beneath the label. */
export function Toggle({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="text-base">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-small text-quiet">
            {hint}
          </p>
        )}
      </div>
      <Switch.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="lit h-6 w-10 shrink-0 rounded-full border border-edge bg-ground p-0.5 data-[state=checked]:border-green data-[state=checked]:bg-green"
      >
        <Switch.Thumb className="lit block size-4.5 rounded-full bg-edge transition-transform data-[state=checked]:translate-x-4 data-[state=checked]:bg-ground rtl:data-[state=checked]:-translate-x-4" />
      </Switch.Root>
    </div>
  );
}
