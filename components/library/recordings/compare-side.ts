import type { Attempt } from '@/lib/domain/attempt';
import type { Recording } from '@/lib/domain/recording';
import type { TakeSound } from '@/lib/store/take-sound';

/** One of two takes: what was said, its sound, and the other takes of its question that can be heard. */
export type Side = { attempt: Attempt; sound: TakeSound & { recording: Recording } };

/** `first` is A, `second` is B. */
export type SideName = 'first' | 'second';
