import { clsx } from 'clsx';
import { X } from 'lucide-react';
import type { RefObject } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { firstName } from '@/components/panel/first-name';
import type { Persona } from '@/lib/domain/persona';

/** Who of a panel asks first, second and third. Pressing a turn is choosing who has it, in the grid beneath. */
export function TurnOrder({
  ref,
  people,
  turn,
  onTurn,
  onRemove,
}: {
  ref: RefObject<HTMLOListElement | null>;
  people: readonly Persona[];
  /** The turn that the grid fills, from 0. */
  turn: number;
  onTurn: (turn: number) => void;
  onRemove: (turn: number) => void;
}) {
  const words = useWords();
  const text = words.panel.lobby.interviewers;
  return (
    <ol ref={ref} aria-label={text.order} className="flex flex-wrap gap-2">
      {people.map((persona, index) => (
        <li
          key={persona.id}
          className={clsx(
            'lit flex items-center rounded-control border',
            index === turn ? 'border-ink bg-hover' : 'border-line',
          )}
        >
          <button
            type="button"
            aria-pressed={index === turn}
            aria-label={fill(text.seat, { turn: index + 1, name: persona.name })}
            onClick={() => onTurn(index)}
            className="tabular min-h-8 rounded-control ps-3 pe-1 text-small"
          >
            <span className="text-quiet">{index + 1}</span> {firstName(persona.name)}
          </button>
          <IconButton
            label={fill(text.remove, { name: persona.name })}
            className="size-7"
            onClick={() => onRemove(index)}
          >
            <X aria-hidden className="size-3.5" />
          </IconButton>
        </li>
      ))}
    </ol>
  );
}
