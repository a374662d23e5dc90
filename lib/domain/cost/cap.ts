import type { Cost } from './price';

/** Share of the limit from which on the candidate is told. */
const nearShare = 0.8;

/** Where an interview stands against its limit in US dollars; `free` without one. */
export function capState({ dollars }: Cost, cap: number | null): 'free' | 'near' | 'reached' {
  if (cap === null || dollars < cap * nearShare) return 'free';
  return dollars < cap ? 'near' : 'reached';
}
