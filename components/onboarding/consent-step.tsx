import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { consentVersion, hasConsent } from '@/lib/domain/settings';
import { dateOf } from './date-of';
import { useServices, useSetup } from './services-context';
import { StepFrame } from './step-frame';
import { useSave } from './use-save';

/**
 * What is heard, sent and kept, in whole sentences, before the first capture. No policy can spare it. Once given,
 * it can be read again here.
 */
export function ConsentStep({ next }: { next: () => void }) {
  const words = useWords();
  const { consent } = words.onboarding;
  const services = useServices();
  const { effective, locks } = useSetup();
  const { save, notice } = useSave();
  const points = consent.points;
  const provider = words.shared.providers[effective.provider.kind];
  const agree = () =>
    save(() => services.change({ consent: { version: consentVersion, at: Date.now() } }), next);
  return (
    <StepFrame
      title={consent.title}
      lead={consent.lead}
      footer={
        hasConsent(effective) && effective.consent ? (
          <>
            <Button look="primary" size="large" onClick={next}>
              {words.onboarding.next}
            </Button>
            <Button look="quiet" onClick={() => save(() => services.change({ consent: null }))}>
              {consent.takeBack}
            </Button>
            {notice}
            <p className="w-full text-small text-quiet">
              {fill(consent.agreed, { date: dateOf(effective.consent.at) })}
            </p>
          </>
        ) : (
          <>
            <Button look="primary" size="large" className="min-w-40" onClick={agree}>
              {consent.agree}
            </Button>
            <p className="min-w-56 flex-1 text-small text-quiet">{consent.without}</p>
            {notice}
          </>
        )
      }
    >
      <dl className="flex flex-col divide-y divide-line border-y border-line">
        <Point title={points.machine.title}>{points.machine.text}</Point>
        <Point title={points.sent.title}>
          {points.sent.text} {fill(points.sent.now, { provider })}
          {locks.provider && ` ${words.onboarding.byOrganisation}.`}
        </Point>
        <Point title={points.kept.title}>{fill(points.kept.text, { days: effective.audioDays })}</Point>
        <Point title={points.practice.title}>{points.practice.text}</Point>
        <Point title={points.start.title}>{points.start.text}</Point>
      </dl>
    </StepFrame>
  );
}

function Point({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="font-medium text-ink">{title}</dt>
      <dd className="text-pretty text-quiet">{children}</dd>
    </div>
  );
}
