import { ToggleGroup } from 'radix-ui';
import { Portrait } from '@/components/ui/portrait/portrait';
import { firstName } from '@/components/panel/first-name';
import type { Persona } from '@/lib/domain/persona';

/**
 * The interviewers as a grid of portraits, one of whom has the turn in question. `turns` numbers those of a panel.
 * Arrow keys only go from one to the next, Enter or the space bar chooses: in a panel a choice may make two change
 * places, so that choosing everybody on the way would leave another order than was meant.
 */
export function PersonaGrid({
  label,
  personas,
  chosenId,
  turns,
  onChoose,
}: {
  label: string;
  personas: readonly Persona[];
  chosenId: string;
  /** Ids in the order of their turns; empty where only one asks. */
  turns: readonly string[];
  onChoose: (id: string) => void;
}) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={chosenId}
      // Whoever is chosen already stays: somebody has to have the turn.
      onValueChange={(id) => id !== '' && onChoose(id)}
      className="grid grid-cols-[repeat(auto-fill,minmax(64px,1fr))] gap-1.5"
    >
      {personas.map((persona) => {
        const turn = turns.indexOf(persona.id) + 1;
        return (
          <ToggleGroup.Item
            key={persona.id}
            value={persona.id}
            aria-label={`${persona.name}, ${persona.title}`}
            className="group lit relative flex min-w-0 flex-col items-center overflow-hidden rounded-card border border-line bg-raised pt-2 text-quiet data-[state=on]:border-amber data-[state=on]:bg-amber-wash data-[state=on]:text-ink"
          >
            <Portrait
              who={persona.portrait}
              floor="nobody"
              className="lit h-15 max-w-full opacity-75 group-hover:opacity-100 group-data-[state=on]:opacity-100"
            />
            {turn > 0 && (
              <span
                aria-hidden
                className="tabular absolute start-1 top-1 grid size-5 place-items-center rounded-full bg-ink text-small text-ground"
              >
                {turn}
              </span>
            )}
            <span className="w-full truncate border-t border-line bg-raised px-1 py-1 text-small">
              {firstName(persona.name)}
            </span>
          </ToggleGroup.Item>
        );
      })}
    </ToggleGroup.Root>
  );
}
