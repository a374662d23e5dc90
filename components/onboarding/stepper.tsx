import { clsx } from 'clsx';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Step, StepName } from './steps';

/** The way through set-up as a row of lamps: lit where done, ringed where one is, dark where one has not been. */
export function Stepper({ steps, current }: { steps: readonly Step[]; current: StepName }) {
  const words = useWords().onboarding;
  const index = steps.findIndex(({ name }) => name === current);
  return (
    <nav aria-label={words.nav}>
      <p className="mb-3 text-small text-quiet lg:hidden">
        {fill(words.progress, { step: index + 1, of: steps.length, name: words.steps[current] })}
      </p>
      <ol className="flex gap-2 lg:flex-col lg:gap-1">
        {steps.map((step) => (
          <li key={step.name} className="flex-1 lg:flex-none">
            <StepLink step={step} isCurrent={step.name === current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepLink({ step, isCurrent }: { step: Step; isCurrent: boolean }) {
  const words = useWords().onboarding;
  const name = words.steps[step.name];
  return (
    <a
      href={step.open ? `#${step.name}` : undefined}
      aria-current={isCurrent ? 'step' : undefined}
      aria-disabled={step.open ? undefined : true}
      className={clsx(
        'lit group flex flex-col gap-2 rounded-control text-small lg:min-h-10 lg:flex-row lg:items-center lg:gap-3 lg:px-3 lg:text-base',
        isCurrent ? 'text-ink' : 'text-quiet',
        step.open && !isCurrent && 'hover:text-ink lg:hover:bg-hover',
      )}
    >
      <span
        aria-hidden
        className={clsx(
          'lit h-1.5 rounded-full border lg:size-3 lg:h-3',
          step.done
            ? 'border-amber bg-amber'
            : isCurrent
              ? 'border-ink bg-ink lg:bg-transparent'
              : 'border-edge',
          isCurrent && 'lg:ring-1 lg:ring-ink',
        )}
      />
      <span className="max-lg:sr-only">{name}</span>
      {step.done && <span className="sr-only">({words.done})</span>}
    </a>
  );
}
