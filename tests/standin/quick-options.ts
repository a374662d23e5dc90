import type { StandinOptions } from './options.ts';

/** Options for tests: nothing is slower than it must be, and a frame that is not as published fails loudly. */
export const QUICK: StandinOptions = {
  validateFrames: 'record',
  transcriptionDelayMs: [20, 120],
  firstTokenMs: 20,
  deltaEveryMs: 5,
  coachPace: { firstMs: 0, characters: 200, everyMs: 0 },
};

/** A session in which only the client commits and asks for responses. */
export const MANUAL_SESSION = {
  audio: { input: { turn_detection: null, transcription: { model: 'gpt-realtime-whisper' } } },
};
