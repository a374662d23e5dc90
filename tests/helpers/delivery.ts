import type { Delivery } from '@/lib/domain/delivery/delivery';

/** The measures that a test has no word to say about: not taken. */
export const unmeasured = {
  estimatedWordsPerMinute: null,
  articulationRate: null,
  syllablesPerSecond: null,
  filledPauses: [],
  pauses: null,
  pitch: null,
  signalToNoise: null,
  voiceFrom: 'energyAndModel',
  thin: {},
} satisfies Partial<Delivery>;
