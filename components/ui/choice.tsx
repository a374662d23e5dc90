import { clsx } from 'clsx';
import { RadioGroup } from 'radix-ui';
import { Fragment, useId } from 'react';

/** `newLine` begins a line of its own; a `disabled` option says why in the choice's hint. */
export type ChoiceOption<Value extends string> = {
  value: Value;
  label: string;
  newLine?: boolean;
  disabled?: boolean;
};

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
  const hintId = useId();
  return (
    <div className="flex flex-col gap-1">
      {!hideLabel && (
        <span aria-hidden className="text-small font-medium">
          {label}
        </span>
      )}
      <RadioGroup.Root
        aria-label={label}
        aria-describedby={hint ? hintId : undefined}
        value={value}
        onValueChange={(next) => {
          const chosen = options.find((option) => option.value === next);
          if (chosen) onChange(chosen.value);
        }}
        className={clsx('gap-1', wide ? 'grid auto-cols-fr grid-flow-col' : 'flex flex-wrap')}
      >
        {options.map((option) => (
          <Fragment key={option.value}>
            {option.newLine && <span aria-hidden className="basis-full" />}
            <RadioGroup.Item
              value={option.value}
              disabled={option.disabled === true}
              className={clsx(
                'lit min-h-8 rounded-control border px-3 text-small disabled:border-dashed disabled:hover:text-quiet',
                'border-line text-quiet hover:text-ink data-[state=checked]:border-ink data-[state=checked]:bg-hover data-[state=checked]:text-ink',
              )}
            >
              {option.label}
            </RadioGroup.Item>
          </Fragment>
        ))}
      </RadioGroup.Root>
      {hint && (
        <p id={hintId} className="text-small text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
