/** How far a voice moves, as a listener hears it. */
export type PitchBand = 'monotone' | 'low' | 'lively';

/**
 * Semitones below which a voice is heard as level, and from which on as lively. The lower cut is the lowest mean of a
 * speaker in Hincks 2005, as semitones; where between them "calm" lies is our judgement.
 */
export const pitchBands = { level: 1.7, lively: 2.6 } as const;

/** The band of a pitch variation in semitones, see voice/pitch-variation.ts. Shown and never judged. */
export const pitchBandOf = (semitones: number): PitchBand =>
  semitones < pitchBands.level ? 'monotone' : semitones < pitchBands.lively ? 'low' : 'lively';
