import { RadioGroup } from 'radix-ui';
import { portraitNamed, portraitNames } from '@/lib/domain/portrait-name';
import { useWords } from '@/components/ui/words';
import { PortraitStage } from './portrait-stage';

/** The faces that are drawn, one of which is theirs. */
export function PortraitPicker({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const words = useWords().interviewers;
  const chosen = portraitNamed(value);
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="text-small font-medium">
        {words.form.portrait}
      </span>
      <RadioGroup.Root
        aria-label={words.form.portrait}
        value={chosen}
        onValueChange={onChange}
        className="grid grid-cols-5 gap-2 sm:grid-cols-9"
      >
        {portraitNames.map((name) => (
          <RadioGroup.Item
            key={name}
            value={name}
            aria-label={words.portraits[name]}
            className="lit overflow-hidden rounded-control border border-line hover:border-edge data-[state=checked]:border-ink data-[state=checked]:ring-1 data-[state=checked]:ring-ink"
          >
            <PortraitStage who={name} className="flex h-17 items-end pt-1" />
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p className="text-small text-quiet">{words.portraits[chosen]}</p>
    </div>
  );
}
