import { clsx } from 'clsx';
import { RadioGroup } from 'radix-ui';
import { useId } from 'react';
import type { SoundFormat } from '@/lib/archive/sound-export';
import { useWords } from '@/components/ui/words';

/** The formats that can be written here, each with a word on what it is good for. */
export function FormatChoice({
  formats,
  value,
  disabled,
  onChange,
}: {
  formats: readonly SoundFormat[];
  value: SoundFormat;
  disabled: boolean;
  onChange: (format: SoundFormat) => void;
}) {
  const words = useWords().recordings.export;
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="text-small font-medium">
        {words.format}
      </span>
      <RadioGroup.Root
        aria-label={words.format}
        value={value}
        disabled={disabled}
        onValueChange={(next) => onChange(formats.find((format) => format === next) ?? value)}
        className="flex flex-col divide-y divide-line rounded-card border border-line"
      >
        {formats.map((format) => (
          <RadioGroup.Item
            key={format}
            value={format}
            aria-label={words.formats[format].name}
            aria-describedby={`${id}-${format}`}
            className={clsx(
              'lit group flex min-h-11 items-baseline gap-3 px-3 py-2 text-start first:rounded-t-card last:rounded-b-card hover:bg-hover disabled:opacity-60',
              'data-[state=checked]:bg-hover',
            )}
          >
            <span
              aria-hidden
              className="size-3.5 shrink-0 translate-y-0.5 rounded-full border border-edge group-data-[state=checked]:border-4 group-data-[state=checked]:border-ink"
            />
            <span className="w-12 shrink-0">{words.formats[format].name}</span>
            <span id={`${id}-${format}`} className="text-small text-quiet">
              {words.formats[format].good}
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
