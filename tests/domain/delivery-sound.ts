import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';

type PitchFrame = { hertz?: number; clarity?: number; centroid?: number };

/** Frames of 20 ms; what is not said is a level vowel of 120 Hz. */
export const pitchOf = (frames: readonly PitchFrame[]): NonNullable<VoiceTrack['pitch']> => ({
  stepSeconds: 0.02,
  hertz: frames.map(({ hertz = 120 }) => hertz),
  clarity: frames.map(({ clarity = 0.95 }) => clarity),
  centroid: frames.map(({ centroid = 900 }) => centroid),
});

/** So many frames alike. */
export const held = (seconds: number, frame: PitchFrame = {}): PitchFrame[] =>
  Array.from({ length: Math.round(seconds / 0.02) }, () => frame);
