import { failure, type Failure } from '@/lib/domain/failure';
import type { CallOutcome, Patience } from './wire';

/**
 * Runs a call that may hang: it ends after `stall` milliseconds without `alive`, after `total` milliseconds, or when
 * the caller stops it, whatever the other side does with its signal. Never throws; `failed` reads what the call threw.
 */
export async function patiently(
  patience: Patience,
  stopped: AbortSignal,
  call: (signal: AbortSignal, alive: () => void) => Promise<CallOutcome>,
  failed: (error: unknown) => Failure,
): Promise<CallOutcome> {
  const own = new AbortController();
  let timedOut = false;
  const giveUp = (): void => {
    timedOut = true;
    own.abort();
  };
  const total = setTimeout(giveUp, patience.total);
  let stall = setTimeout(giveUp, patience.stall);
  const alive = (): void => {
    clearTimeout(stall);
    stall = setTimeout(giveUp, patience.stall);
  };
  const signal = AbortSignal.any([stopped, own.signal]);
  const nothing = (reason: Failure): CallOutcome => ({ failure: reason, usage: null });
  const ended = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    const outcome = await Promise.race([
      call(signal, alive).catch((error: unknown) => nothing(failed(error))),
      ended,
    ]);
    if (stopped.aborted) return nothing(failure('coachUnavailable', 'stopped'));
    return outcome === null || timedOut
      ? nothing(failure('providerUnreachable', 'no answer in time'))
      : outcome;
  } finally {
    clearTimeout(total);
    clearTimeout(stall);
    own.abort();
  }
}
