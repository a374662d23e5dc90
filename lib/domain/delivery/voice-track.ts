/**
 * What was heard of a take frame by frame, beside its plain level: how sure the speech model is, and the pitch.
 * Times count from the start of the take. Either half is null where it could not be computed.
 */
export type VoiceTrack = {
  /** Probability of speech, 0..1, one per `stepSeconds` (0.032: Silero's frame of 512 samples at 16 kHz). */
  speech: { stepSeconds: number; probabilities: readonly number[] } | null;
  /**
   * One per `stepSeconds`: fundamental in hertz (0 where unvoiced), how periodic the frame is (0..1), and its
   * spectral centroid in hertz.
   */
  pitch: {
    stepSeconds: number;
    hertz: readonly number[];
    clarity: readonly number[];
    centroid: readonly number[];
  } | null;
};

/** Nothing but levels is known: the model could not run and nobody looked for the pitch. */
export const noVoiceTrack: VoiceTrack = { speech: null, pitch: null };
