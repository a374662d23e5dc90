import { UserPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { firstName } from '@/components/panel/first-name';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Persona } from '@/lib/domain/persona';
import { chosenPersonas } from './choice-in-words';
import { PersonaGrid } from './persona-grid';
import type { SectionProps } from './section';
import { TurnOrder } from './turn-order';

const largestPanel = 3;

/** Who asks: one interviewer, or a panel of up to three in the order of their turns. */
export function InterviewersSection({
  choice,
  onChange,
  personas,
}: SectionProps & { personas: readonly Persona[] }) {
  const words = useWords();
  const [wanted, setTurn] = useState(0);
  const order = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const text = words.panel.lobby.interviewers;
  const people = chosenPersonas(choice, personas);
  const ids = people.map(({ id }) => id);
  const turn = Math.min(wanted, people.length - 1);
  const chosen = people[turn];
  const isPanel = people.length > 1;
  const change = (personaIds: string[]) => onChange({ personaIds });
  const give = (id: string) => {
    // Whoever has another turn already swaps with whoever had this one.
    const before = ids[turn];
    change(ids.map((each, index) => (index === turn ? id : each === id && before ? before : each)));
  };
  /** The buttons that were pressed may be gone after: the focus goes to a turn, or where there are none to *Add*. */
  const seat = (personaIds: string[], next: number, focused: number) => {
    flushSync(() => {
      change(personaIds);
      setTurn(next);
    });
    const turns = order.current?.querySelectorAll<HTMLElement>('[aria-pressed]') ?? [];
    (turns[Math.min(focused, turns.length - 1)] ?? addButton.current)?.focus();
  };
  const add = () => {
    const free = personas.find(({ id }) => !ids.includes(id));
    if (free) seat([...ids, free.id], ids.length, ids.length);
  };
  const remove = (gone: number) =>
    seat(
      ids.filter((_, index) => index !== gone),
      0,
      gone,
    );
  return (
    <Disclosure flush label={text.heading} aside={people.map(({ name }) => firstName(name)).join(', ')}>
      <div className="flex flex-col gap-3">
        {isPanel && <TurnOrder ref={order} people={people} turn={turn} onTurn={setTurn} onRemove={remove} />}
        <PersonaGrid
          label={isPanel ? fill(text.turn, { turn: turn + 1 }) : text.label}
          personas={personas}
          chosenId={chosen?.id ?? ''}
          turns={isPanel ? ids : []}
          onChoose={give}
        />
        {chosen && (
          <p className="text-small text-quiet">
            <span className="font-medium text-ink">{`${chosen.name}, ${chosen.title}.`}</span> {chosen.style}{' '}
            {chosen.bestFor && fill(text.bestFor, { what: chosen.bestFor })}
          </p>
        )}
        {people.length < Math.min(largestPanel, personas.length) && (
          <Button ref={addButton} size="small" className="self-start" onClick={add}>
            <UserPlus aria-hidden className="size-3.5" />
            {text.add}
          </Button>
        )}
        {isPanel && <p className="text-small text-quiet">{text.panelHint}</p>}
      </div>
    </Disclosure>
  );
}
