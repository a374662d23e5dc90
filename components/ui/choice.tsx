import { clsx } from 'clsx';
import { RadioGroup } from 'radix-ui';

export type ChoiceOption<Value extends string> = { value: Value; label: string };

/** One of a few, side by side. Wraps where the labels are long. */
export function Choice<Value extends string>({
  label,
  hideLabel = false,
  wide = false,
  hint,
  options,
  value,
  onChange,
}: {
  label: string;
  hideLabel?: boolean;
  /** Takes the whole line, in equal parts. */
  wide?: boolean;
  /** What the present choice means, where its label alone would not say. */
  hint?: string | undefined;
  options: readonly ChoiceOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <div className="flex flex-col gap-1">
      {!hideLabel && (
        <span aria-hidden className="text-small font-medium">
          {label}
        </span>
      )}
      <RadioGroup.Root
        aria-label={label}
        value={value}
        onValueChange={(next) => {
          const chosen = options.find((option) => option.value === next);
          if (chosen) onChange(chosen.value);
        }}
        className={clsx('gap-1', wide ? 'grid auto-cols-fr grid-flow-col' : 'flex flex-wrap')}
      >
        {options.map((option) => (
          <RadioGroup.Item
            key={option.value}
            value={option.value}
            className={clsx(
              'lit min-h-8 rounded-control border px-3 text-small',
              'border-line text-quiet hover:text-ink data-[state=checked]:border-ink data-[state=checked]:bg-hover data-[state=checked]:text-ink',
            )}
          >
            {option.label}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {hint && <p className="text-small text-quiet">{hint}</p>}
    </div>
  );
}
