import { useEffect, useState } from 'react';
import type { Microphone } from '@/lib/audio/microphone';
import { Failure } from '@/lib/domain/failure';
import { useServices } from './services-context';

type Result = { status: 'open'; microphone: Microphone } | { status: 'failed'; failure: Failure };
export type MicrophoneState = { status: 'closed' } | { status: 'opening' } | Result;

/**
 * Holds the chosen microphone open while `wanted`, and closes it when the step is left. `attempt` opens it anew when
 * it changes. A device that goes away in between is a failure like any other.
 */
export function useMicrophone(wanted: boolean, deviceId: string | null, attempt: number): MicrophoneState {
  const { microphone: service } = useServices();
  const run = `${attempt} ${deviceId}`;
  const [last, setLast] = useState<{ run: string; result: Result } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const leaving = new AbortController();
    let opened: Microphone | null = null;
    const fail = (error: unknown) => {
      if (!leaving.signal.aborted)
        setLast({ run, result: { status: 'failed', failure: readFailure(error) } });
    };
    service.open(deviceId, leaving.signal).then((microphone) => {
      opened = microphone;
      if (leaving.signal.aborted) return microphone.close();
      microphone.onLost(fail);
      setLast({ run, result: { status: 'open', microphone } });
    }, fail);
    return () => {
      leaving.abort();
      opened?.close();
      setLast(null);
    };
  }, [service, wanted, deviceId, run]);
  if (!wanted) return { status: 'closed' };
  // What belongs to an earlier run is over: its microphone is closed.
  return last?.run === run ? last.result : { status: 'opening' };
}

function readFailure(error: unknown): Failure {
  const read = Failure.safeParse(error);
  return read.success ? read.data : { reason: 'unexpected', detail: '' };
}
