import type { Span } from '@/lib/domain/delivery/delivery';
import type { Heard } from '@/lib/domain/delivery/delivery-measures';
import type { Levels } from '@/lib/domain/delivery/delivery-loudness';

export const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

const spokenFrom = { start: 1, end: 31 };

/** 32 s of levels, dBFS: in these stretches speech, else the room. */
export const levelsOf = (voice: number, room: number, speech: readonly Span[] = [spokenFrom]): Levels => ({
  stepSeconds: 0.02,
  decibels: Array.from({ length: 1600 }, (_, frame) => {
    const at = (frame + 0.5) * 0.02;
    return speech.some((span) => at >= span.start && at < span.end) ? voice : room;
  }),
});

/** Seventy words in thirty seconds, in a quiet room. */
export const heard = (change: Partial<Heard> = {}): Heard => ({
  transcript: words(70),
  speech: [spokenFrom],
  durationSeconds: 32,
  levels: levelsOf(-20, -60, change.speech),
  waveform: [0, 0.5, 1],
  ...change,
});
