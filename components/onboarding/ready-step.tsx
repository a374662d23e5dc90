import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { hasConsent } from '@/lib/domain/settings';
import { ReadyScene } from './ready-scene';
import { useServices, useSetup } from './services-context';
import { SetupSummary } from './setup-summary';
import { StepFrame } from './step-frame';
import type { Step, StepName } from './steps';

/** Where set-up ends, and where it is come back to: what to do now, and everything that was set. */
export function ReadyStep({ steps, goTo }: { steps: readonly Step[]; goTo: (step: StepName) => void }) {
  const words = useWords().onboarding;
  const services = useServices();
  const { own, effective } = useSetup();
  const agreed = hasConsent(effective);
  const missing = steps.find((step) => step.missing);
  const first = agreed && own.onboardedAt === null;
  useEffect(() => {
    if (first) services.change({ onboardedAt: Date.now() }).catch(() => undefined);
  }, [first, services]);
  return (
    <div className="flex flex-col gap-12">
      <StepFrame
        title={missing ? words.ready.almost : words.ready.title}
        lead={missing ? words.ready.almostLead : words.ready.lead}
        footer={
          missing ? (
            <Button look="primary" size="large" onClick={() => goTo(missing.name)}>
              {words.steps[missing.name]}
            </Button>
          ) : (
            <>
              <Button asChild look="primary" size="large">
                <a href="https://meet.google.com/new" target="_blank" rel="noreferrer">
                  {words.ready.open}
                </a>
              </Button>
              <Button asChild look="quiet">
                <a href="/library.html">{words.ready.library}</a>
              </Button>
              <p className="w-full text-small text-quiet">{words.ready.openNote}</p>
            </>
          )
        }
      >
        {!missing && <ReadyScene />}
      </StepFrame>
      <SetupSummary steps={steps} />
    </div>
  );
}
