import type { Words } from '@/lib/domain/messages';

/**
 * How far a voice moves, in words: below 1.7 semitones level, from 2.6 on lively. The lower cut is the lowest mean of
 * a speaker in Hincks 2005, as semitones; both are shown and never judged.
 */
export const pitchBandOf = (semitones: number): keyof Words['shared']['pitchBands'] =>
  semitones < 1.7 ? 'monotone' : semitones < 2.6 ? 'low' : 'lively';
