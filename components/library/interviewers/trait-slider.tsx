import { fill } from '@/lib/domain/messages';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';

/** One to ten between two words. */
export function TraitSlider({
  trait,
  value,
  onChange,
}: {
  trait: 'warmth' | 'strictness';
  value: number;
  onChange: (value: number) => void;
}) {
  const words = useWords().interviewers.traits;
  const { least, most } = words.ends[trait];
  const valueText = fill(words.value, { value });
  return (
    <Field
      label={words[trait]}
      aside={valueText}
      hint={
        <span className="flex justify-between">
          <span>{least}</span>
          <span>{most}</span>
        </span>
      }
    >
      {(control) => (
        <input
          {...control}
          type="range"
          min={1}
          max={10}
          step={1}
          value={value}
          aria-valuetext={valueText}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          className="h-6 w-full cursor-pointer accent-ink"
        />
      )}
    </Field>
  );
}
