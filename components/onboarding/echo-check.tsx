import { Ear } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { EchoMeasure } from '@/lib/domain/echo';
import { EchoResult } from './echo-result';
import { useSetup } from './services-context';
import { useEchoCheck } from './use-echo-check';

/** How much of the interviewer's voice comes back into the microphone: measured with a sentence, told with advice. */
export function EchoCheck({ stream }: { stream: MediaStream }) {
  const words = useWords().onboarding;
  const { echo } = words.microphone;
  const { own } = useSetup();
  const { state, check } = useEchoCheck(stream);
  const isChecking = state === 'checking';
  const shown: EchoMeasure | null = isChecking || state === 'failed' ? null : own.echo;
  const trouble = { failed: echo.failed, notSaved: words.notSaved, idle: null, checking: null }[state];
  return (
    <section
      className="flex flex-col gap-3"
      aria-label={echo.label}
      data-floor={isChecking ? 'interviewer' : 'nobody'}
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex min-w-56 flex-1 flex-col gap-1">
          <p className="text-small font-medium">{echo.label}</p>
          <p className="text-small text-quiet">{echo.hint}</p>
        </div>
        <Button onClick={check} aria-disabled={isChecking}>
          <Ear aria-hidden className={isChecking ? 'size-4 text-amber' : 'size-4'} />
          {own.echo ? echo.again : echo.check}
        </Button>
      </div>
      <div className="text-small">
        {isChecking && (
          <>
            <p className="text-quiet">{echo.checking}</p>
            <p lang="en">“{echo.line}”</p>
          </>
        )}
        {/* The result alone: a screen reader that read the sentence aloud would be measured with it. */}
        <div role="status">{shown && <EchoResult measure={shown} />}</div>
      </div>
      {trouble && (
        <p role="alert" className="text-small text-stop">
          {trouble}
        </p>
      )}
    </section>
  );
}
