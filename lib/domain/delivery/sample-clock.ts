/**
 * The one clock of an interview's sound. Everything recorded is mono PCM at this rate, half of the AudioContext's
 * 48 kHz: speech has next to nothing above 12 kHz, Opus takes 24 kHz as it is, and a minute costs 2.9 MB
 * instead of 5.8.
 */
export const recordingRate = 24_000;

/** The AudioContext's rate; the tap halves it. */
export const contextRate = 2 * recordingRate;

/** Level frames are 20 ms, the step on which voice activity and loudness were measured. */
export const levelFrameSeconds = 0.02;
export const levelFrameSamples = recordingRate * levelFrameSeconds;
