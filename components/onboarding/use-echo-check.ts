import { useEffect, useRef, useState } from 'react';
import { useServices } from './services-context';

/** What the check is about. `notSaved` is a result that was measured and could not be kept. */
export type EchoCheckState = 'idle' | 'checking' | 'failed' | 'notSaved';

/** Plays a sentence to this stream, and keeps what came of it with the settings. Called off when the page is left. */
export function useEchoCheck(stream: MediaStream): { state: EchoCheckState; check: () => void } {
  const services = useServices();
  const [state, setState] = useState<EchoCheckState>('idle');
  const running = useRef<AbortController>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [stream],
  );

  const check = () => {
    if (running.current) return;
    const run = new AbortController();
    running.current = run;
    const tell = (next: EchoCheckState) => {
      if (running.current !== run) return;
      running.current = null;
      setState(next);
    };
    setState('checking');
    services.microphone.checkEcho(stream, run.signal).then(
      (echo) =>
        services.change({ echo }).then(
          () => tell('idle'),
          () => tell('notSaved'),
        ),
      () => tell('failed'),
    );
  };
  return { state, check };
}
