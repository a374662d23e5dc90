import type { DeviceVoice, Phoneme } from './synthesised';

/** What the worker is asked, one sentence or more. */
export type FliteOrder = { id: number; text: string; voice: DeviceVoice };

/** What it answers; the samples are handed over, not copied. */
export type FliteAnswer =
  | { id: number; samples: Float32Array<ArrayBuffer>; rate: number; phonemes: Phoneme[] }
  | { id: number; trouble: string };
