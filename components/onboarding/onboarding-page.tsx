import { useEffect } from 'react';
import { useWords } from '@/components/ui/words';
import { ConsentStep } from './consent-step';
import { MicrophoneStep } from './microphone-step';
import { NameStep } from './name-step';
import { ProviderStep } from './provider-step';
import { ReadyStep } from './ready-step';
import type { OnboardingServices } from './services';
import { OnboardingProvider, useServices, useSetup } from './services-context';
import { stepsOf } from './steps';
import { Stepper } from './stepper';
import { usePermission } from './use-permission';
import { useStep } from './use-step';

/** The set-up page: opens on install, and whenever something is missing. Everything is saved as it goes. */
export function OnboardingPage({ services }: { services: OnboardingServices }) {
  const { title } = useWords().onboarding;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <OnboardingProvider services={services}>
      <Flow />
    </OnboardingProvider>
  );
}

function Flow() {
  const words = useWords().onboarding;
  const permission = usePermission(useServices());
  const setup = useSetup();
  const steps = stepsOf(setup, permission);
  const [current, goTo] = useStep(steps, {
    onboarded: setup.own.onboardedAt !== null,
    known: permission !== null,
  });
  // Where the page begins depends on the permission: showing another step for a blink would be a lie.
  if (permission === null) return null;
  const index = steps.findIndex(({ name }) => name === current);
  const move = (by: number) => () => goTo(steps[index + by]?.name ?? 'ready');
  const way = { next: move(1), back: move(-1) };
  return (
    <div
      data-script="page"
      className="mx-auto flex min-h-dvh max-w-[68rem] flex-col gap-8 px-5 py-6 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-20 lg:px-10 lg:py-16"
    >
      <header className="flex flex-col gap-6 lg:sticky lg:top-16 lg:self-start">
        <p className="script flex items-center gap-3 lg:px-3">
          <span aria-hidden className="size-2.5 rounded-full bg-amber" />
          {words.product}
        </p>
        <Stepper steps={steps} current={current} />
      </header>
      <main className="max-w-[40rem] pb-16">
        {current === 'consent' && <ConsentStep next={way.next} />}
        {current === 'microphone' && <MicrophoneStep permission={permission} {...way} />}
        {current === 'name' && <NameStep {...way} />}
        {current === 'provider' && <ProviderStep {...way} />}
        {current === 'ready' && <ReadyStep steps={steps} goTo={goTo} />}
      </main>
    </div>
  );
}
