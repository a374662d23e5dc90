import { Lock } from 'lucide-react';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { dateOf } from './date-of';
import { useSetup } from './services-context';
import type { Step, StepName } from './steps';

/** What is set, a line each, with the way to change it; what the organisation has set says so instead. */
export function SetupSummary({ steps }: { steps: readonly Step[] }) {
  const words = useWords();
  const { ready, steps: names, byOrganisation } = words.onboarding;
  const { effective, locks } = useSetup();
  const states = ready.states;
  const wordOf = (name: StepName) => (name === 'consent' ? ready.read : ready.change);
  const microphone = steps.find(({ name }) => name === 'microphone');
  const lines: { name: StepName; state: string; locked: boolean }[] = [
    {
      name: 'consent',
      state: effective.consent
        ? fill(states.agreed, { date: dateOf(effective.consent.at) })
        : states.notAgreed,
      locked: false,
    },
    { name: 'microphone', state: microphone?.done ? states.allowed : states.notAllowed, locked: false },
    { name: 'name', state: effective.candidateName || states.noName, locked: locks.candidateName },
    {
      name: 'provider',
      state: words.shared.providers[effective.provider.kind],
      locked: locks.provider,
    },
  ];
  return (
    <section aria-label={ready.summary}>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {lines.map(({ name, state, locked }) => (
          <li key={name} className="grid grid-cols-[7.5rem_minmax(0,1fr)_auto] items-center gap-3 py-2">
            <span className="text-small text-quiet">{names[name]}</span>
            <span className="[overflow-wrap:anywhere]">{state}</span>
            {locked || !steps.some((step) => step.name === name) ? (
              <span className="flex min-h-8 items-center gap-1.5 text-small text-quiet">
                {locked && (
                  <>
                    <Lock aria-hidden className="size-3.5" />
                    {byOrganisation}
                  </>
                )}
              </span>
            ) : (
              <a
                href={`#${name}`}
                aria-label={`${wordOf(name)}: ${names[name]}`}
                className="lit -me-2 flex min-h-8 items-center rounded-control px-2 text-small text-quiet underline underline-offset-4 hover:text-ink"
              >
                {wordOf(name)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
