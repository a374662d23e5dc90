import type { Channel } from '@/lib/domain/recording';

/** All in seconds of the clock; `left` is a stretch that was left out. */
export type Kept = {
  id: string;
  channel: Channel;
  from: number;
  to: number;
  left?: [number, number];
  encoded?: boolean;
};

/**
 * What the clock's pulses make of an interview: two lines and two takes, one of them with a stretch left out; one of each
 * kind still raw, one encoded.
 */
export const interview: Kept[] = [
  { id: 'line-1', channel: 'interviewer', from: 100, to: 104.6, encoded: true },
  { id: 'take-1', channel: 'candidate', from: 105.4, to: 118.9, left: [109.1, 112.55], encoded: true },
  { id: 'line-2', channel: 'interviewer', from: 109.2, to: 112.4 },
  { id: 'take-2', channel: 'candidate', from: 121.2, to: 131 },
];
