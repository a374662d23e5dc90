import { Circle } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { trialSeconds, useTrial } from './use-trial';

/** Ten seconds recorded and played back at once: the surest test of a microphone is one's own ear. */
export function TrialRecording({ stream }: { stream: MediaStream }) {
  const { trial: words } = useWords().onboarding.microphone;
  const { trial, record, cancel } = useTrial(stream);
  const recording = trial.status === 'recording';
  return (
    <section
      className="flex flex-col gap-3"
      aria-label={words.label}
      data-floor={recording ? 'candidate' : 'nobody'}
    >
      <div className="flex flex-col gap-1">
        <p className="text-small font-medium">{words.label}</p>
        <p className="text-small text-quiet">{words.hint}</p>
      </div>
      {trial.status === 'recorded' && (
        // The candidate has just pressed a button on this page, so that it may play by itself.
        <audio controls autoPlay src={trial.url} aria-label={words.playback} className="h-10 w-full" />
      )}
      {recording ? (
        <div className="flex items-center gap-3">
          <p role="timer" className="flex min-w-48 items-center gap-2">
            <Circle aria-hidden className="size-3 animate-breathe fill-stop text-stop" />
            {fill(words.recording, { seconds: trial.secondsLeft })}
          </p>
          <progress
            aria-hidden
            max={trialSeconds}
            value={trialSeconds - trial.secondsLeft}
            className="h-1 min-w-0 flex-1 accent-stop"
          />
          <Button size="small" look="quiet" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={record}>
            <Circle aria-hidden className="size-3 fill-stop text-stop" />
            {trial.status === 'recorded' ? words.again : words.record}
          </Button>
          {trial.status === 'failed' && (
            <p role="alert" className="text-small text-stop">
              {words.failed}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
