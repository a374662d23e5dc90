import type { OwnPersona, Persona } from '@/lib/domain/persona';
import { fill } from '@/lib/domain/messages';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { InterviewerCard } from './interviewer-card';
import type { InterviewerActions } from './use-interviewer-actions';

/** A group of cards, each a link with a menu. One's own are marked, and only they can be deleted. */
export function InterviewerCards({
  label,
  personas,
  actions,
}: {
  label: string;
  personas: readonly (Persona | OwnPersona)[];
  actions: InterviewerActions;
}) {
  const words = useWords().interviewers;
  return (
    <ul
      aria-label={label}
      className="grid grid-cols-1 gap-4 sm:grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))]"
    >
      {personas.map((persona) => {
        const own = 'createdAt' in persona;
        return (
          <li key={persona.id} className="grid">
            <InterviewerCard
              persona={persona}
              mark={own ? words.own : undefined}
              heading={
                <h2 className="font-medium [overflow-wrap:anywhere]">
                  <a
                    href={hrefOf('interviewers', persona.id)}
                    className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ink"
                  >
                    {persona.name}
                  </a>
                </h2>
              }
              menu={
                <Menu
                  label={fill(words.menu, { name: persona.name })}
                  items={[
                    { label: words.actions.duplicate, onChoose: () => actions.duplicate(persona) },
                    { label: words.actions.export, onChoose: () => actions.save(persona) },
                    ...(own
                      ? [{ label: words.actions.remove, onChoose: () => actions.remove(persona) }]
                      : []),
                  ]}
                />
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
