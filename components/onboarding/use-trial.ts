import { useEffect, useRef, useState } from 'react';
import { useServices } from './services-context';

export const trialSeconds = 10;

export type Trial =
  | { status: 'none' }
  | { status: 'recording'; secondsLeft: number }
  | { status: 'recorded'; url: string }
  | { status: 'failed' };

/** A trial recording that lives in memory alone: forgotten when another is made or the page is left. */
export function useTrial(stream: MediaStream): { trial: Trial; record: () => void; cancel: () => void } {
  const services = useServices();
  const [trial, setTrial] = useState<Trial>({ status: 'none' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), [stream]);
  useEffect(() => {
    if (trial.status !== 'recorded') return;
    return () => URL.revokeObjectURL(trial.url);
  }, [trial]);

  const record = () => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const countDown = (secondsLeft: number) => {
      if (run.signal.aborted) return;
      setTrial({ status: 'recording', secondsLeft });
      timer = window.setTimeout(countDown, 1_000, Math.max(0, secondsLeft - 1));
    };
    let timer = 0;
    countDown(trialSeconds);
    services.microphone
      .recordTrial(stream, trialSeconds, run.signal)
      .then((blob): Trial => ({ status: 'recorded', url: URL.createObjectURL(blob) }))
      .catch((): Trial => ({ status: run.signal.aborted ? 'none' : 'failed' }))
      .then((result) => {
        clearTimeout(timer);
        if (running.current === run) setTrial(result);
      });
  };
  return { trial, record, cancel: () => running.current?.abort() };
}
