import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';

/** What the worker is told of one take, by the take's number. */
export type TrackerOrder =
  | { type: 'open'; take: number; sampleRate: number }
  | { type: 'hear'; take: number; samples: Int16Array }
  | { type: 'finish'; take: number }
  | { type: 'discard'; take: number };

/** The halves come one by one, each when it is done; `trouble` says why there is no speech. */
export type TrackerAnswer =
  | { take: number; half: 'pitch'; pitch: VoiceTrack['pitch'] }
  | { take: number; half: 'speech'; speech: VoiceTrack['speech']; trouble: string | null };
