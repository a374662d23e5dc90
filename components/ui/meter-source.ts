import type { Meter } from '@/lib/domain/view/view';

/**
 * Calls the listener about 30 times a second with loudness and mouth; returns how to stop. It goes past React on
 * purpose: nothing is rendered anew for a level.
 */
export type MeterSource = (listener: (meter: Meter) => void) => () => void;
