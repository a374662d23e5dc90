import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { MicrophonePermission } from '@/lib/audio/microphone-permission';
import { MicrophoneAsk } from './microphone-ask';
import { problemOf } from './microphone-problem';
import { MicrophoneTest } from './microphone-test';
import { ProblemNotice } from './problem-notice';
import { useSetup } from './services-context';
import { StepFrame } from './step-frame';
import { useMicrophone } from './use-microphone';
import type { Way } from './way';

/**
 * The microphone: asked for by one button on this visible page, then chosen, seen and heard. The button opens it;
 * where it is allowed already it opens by itself, because a meter that moves is the best answer.
 */
export function MicrophoneStep({ permission, next, back }: Way & { permission: MicrophonePermission }) {
  const words = useWords().onboarding;
  const { own } = useSetup();
  const [attempt, setAttempt] = useState(0);
  const wanted = permission === 'granted' || (permission === 'prompt' && attempt > 0);
  const state = useMicrophone(wanted, own.microphoneId, attempt);
  const tryAgain = () => setAttempt(attempt + 1);
  const problem =
    state.status === 'failed'
      ? problemOf(state.failure, permission)
      : permission === 'denied'
        ? 'blocked'
        : null;
  const ready = state.status === 'open';
  return (
    <StepFrame
      title={words.microphone.title}
      lead={words.microphone.lead}
      footer={
        <>
          {permission === 'granted' && (
            <Button look="primary" size="large" className="min-w-40" onClick={next}>
              {words.next}
            </Button>
          )}
          {permission !== 'granted' && <Button onClick={next}>{words.microphone.without}</Button>}
          <Button look="quiet" onClick={back}>
            {words.back}
          </Button>
        </>
      }
    >
      {problem && <ProblemNotice problem={problem} tryAgain={tryAgain} />}
      {permission === 'prompt' && problem !== 'system' && (
        <MicrophoneAsk
          waiting={state.status === 'opening'}
          // A choice that was made before, and a permission that is asked for again: it was for one visit.
          wasAllowed={own.onboardedAt !== null && own.microphoneId !== null}
          ask={tryAgain}
        />
      )}
      {ready && permission === 'granted' && <MicrophoneTest microphone={state.microphone} />}
    </StepFrame>
  );
}
