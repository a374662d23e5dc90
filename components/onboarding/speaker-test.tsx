import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { useServices } from './services-context';

/** Three notes, so that the first word of an interview is not the first sound. */
export function SpeakerTest() {
  const { speaker: words } = useWords().onboarding.microphone;
  const { microphone } = useServices();
  const [state, setState] = useState<'idle' | 'playing' | 'failed'>('idle');
  const play = () => {
    setState('playing');
    microphone.playNotes().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <section
      className="flex flex-wrap items-center justify-between gap-3"
      aria-label={words.label}
      data-floor={state === 'playing' ? 'interviewer' : 'nobody'}
    >
      <div className="flex min-w-56 flex-1 flex-col gap-1">
        <p className="text-small font-medium">{words.label}</p>
        <p className="text-small text-quiet">{words.hint}</p>
        {state === 'failed' && (
          <p role="alert" className="text-small text-stop">
            {words.failed}
          </p>
        )}
      </div>
      <Button onClick={play} aria-disabled={state === 'playing'}>
        <Volume2 aria-hidden className={state === 'playing' ? 'size-4 text-amber' : 'size-4'} />
        {words.play}
      </Button>
    </section>
  );
}
