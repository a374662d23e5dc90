import { RadioGroup } from 'radix-ui';
import { Portrait } from '@/components/ui/portrait/portrait';
import type { Persona } from '@/lib/domain/persona';

/** The interviewers side by side; beneath them who the chosen one is. */
export function PersonaChooser({
  label,
  personas,
  chosenId,
  onChoose,
}: {
  label: string;
  personas: readonly Persona[];
  chosenId: string;
  onChoose: (id: string) => void;
}) {
  const chosen = personas.find((persona) => persona.id === chosenId) ?? personas[0];
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup.Root
        aria-label={label}
        value={chosen?.id ?? ''}
        onValueChange={onChoose}
        className="grid grid-cols-[repeat(auto-fit,minmax(76px,1fr))] gap-2"
      >
        {personas.map((persona) => (
          <RadioGroup.Item
            key={persona.id}
            value={persona.id}
            aria-label={`${persona.name}, ${persona.title}`}
            className="group lit relative flex flex-col items-center overflow-hidden rounded-card border border-line bg-raised pt-2 text-quiet data-[state=checked]:border-amber data-[state=checked]:bg-amber-wash data-[state=checked]:text-ink"
          >
            <Portrait
              who={persona.portrait}
              floor="nobody"
              className="lit h-19 opacity-75 group-hover:opacity-100 group-data-[state=checked]:opacity-100"
            />
            <span className="w-full border-t border-line bg-raised py-1 text-small">
              {persona.name.split(' ')[0]}
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {chosen && (
        <p className="min-h-9 text-small text-quiet">
          <span className="font-medium text-ink">
            {chosen.name}, {chosen.title.toLowerCase()}.
          </span>{' '}
          {chosen.style}
        </p>
      )}
    </div>
  );
}
