import type { KeyboardEvent } from 'react';
import type { Transport } from './transport';

/** Seconds that a key moves. */
const small = 2;
const large = 5;

/** Moves the playhead as a slider's keys do: left and right in the direction of the text. True where the key was one. */
export function seekByKey(event: KeyboardEvent<HTMLElement>, transport: Transport): boolean {
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -small : small;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowUp: large,
    ArrowDown: -large,
    PageUp: large,
    PageDown: -large,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
  event.preventDefault();
  transport.seek(Math.min(transport.seconds, Math.max(0, transport.position() + step)));
  return true;
}
