import { clsx } from 'clsx';
import { Portrait } from '@/components/ui/portrait/portrait';
import type { Floor, PanelView, PersonaView } from '@/lib/domain/view/view';
import { firstName } from './first-name';
import { useHands } from './panel-context';

/** Who is on stage: whoever asks now, and the whole panel in the order of its turns. */
export type Cast = Pick<PanelView, 'persona' | 'panel'>;

/**
 * The interviewers on stage: amber falls on whoever asks while they speak, and leaves them when the floor is yours. Of
 * a panel, whoever has the question sits large; the colleagues sit smaller beside and listen. Seats never change places.
 * Where there is little height, only the names of a panel stay: the question needs the room.
 */
export function Stage({
  persona,
  panel,
  floor,
  waiting = false,
}: Cast & {
  floor: Floor;
  /** Before the start: a lower stage without names, and nobody moves. */
  waiting?: boolean;
}) {
  if (!persona) return null;
  const people = panel.length > 1 ? panel : [persona];
  return (
    <figure
      className={clsx(
        'isolate flex overflow-hidden rounded-card border border-line bg-raised',
        waiting
          ? 'max-h-72 min-h-30 flex-1 short:hidden'
          : [
              'min-h-28 flex-1',
              people.length > 1 ? 'max-h-72 short:min-h-0 short:flex-none' : 'max-h-96 short:hidden',
            ],
      )}
    >
      {people.map((person) => (
        <Seat
          key={person.id}
          person={person}
          leads={person.id === persona.id}
          alone={people.length === 1}
          floor={floor}
          waiting={waiting}
        />
      ))}
    </figure>
  );
}

function Seat({
  person,
  leads,
  alone,
  floor,
  waiting,
}: {
  person: PersonaView;
  leads: boolean;
  alone: boolean;
  floor: Floor;
  waiting: boolean;
}) {
  const { meter } = useHands();
  const lit = leads && floor === 'interviewer';
  return (
    <div
      className={clsx(
        'flex min-w-0 basis-0 flex-col transition-[flex-grow] duration-(--motion) ease-light',
        leads || waiting ? 'grow-5' : 'grow-2',
      )}
    >
      <div className="@container-size relative min-h-0 flex-1 short:hidden">
        <span
          aria-hidden
          className={clsx(
            'lit pointer-events-none absolute inset-y-0 -z-10 bg-[radial-gradient(ellipse_50%_110%_at_50%_0%,color-mix(in_oklab,var(--amber)_42%,transparent),transparent)]',
            alone ? '-inset-x-1/5' : '-inset-x-1/2',
            lit ? 'opacity-100' : leads ? 'opacity-15' : 'opacity-0',
          )}
        />
        <Portrait
          who={person.portrait}
          floor={floor}
          chairs={leads}
          {...(!waiting && { meter })}
          className={clsx(
            'lit absolute inset-x-0 bottom-0 mx-auto aspect-11/12 w-[min(100cqw,89cqh)] [transition-property:filter,opacity]',
            lit || waiting
              ? ''
              : !leads
                ? 'opacity-55'
                : floor === 'thinking'
                  ? 'brightness-80'
                  : 'brightness-90',
          )}
        />
        {alone && !waiting && (
          <figcaption className="absolute start-3 top-2.5 max-w-[28%] text-small leading-4">
            <span className="block font-medium">{person.name}</span>
            <span className="block text-quiet">{person.title}</span>
          </figcaption>
        )}
      </div>
      {!alone && !waiting && (
        <p
          className={clsx(
            'lit truncate border-t border-line px-2 py-1 text-center text-small',
            leads ? 'font-medium' : 'text-quiet',
          )}
        >
          {leads ? person.name : firstName(person.name)}
        </p>
      )}
    </div>
  );
}
