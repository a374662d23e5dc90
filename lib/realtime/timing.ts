/** Every wait of this folder, in milliseconds. Injected, so that tests need not wait as long. */
export type Timing = {
  /** Secret, SDP exchange, ICE and data channel together. */
  connectMs: number;
  /** From the open channel to `session.created`, and from `session.update` to `session.updated`. */
  handshakeMs: number;
  /** How long a `disconnected` peer may take to recover: ICE often does within a few seconds. */
  disconnectedGraceMs: number;
  /** From `response.create` to the first sound. */
  lineStartMs: number;
  /** What is granted to a line beyond its estimated length. */
  lineExtraMs: number;
  /**
   * The provider reports that its buffer is drained while our jitter buffer still plays (40 to 58 ms measured);
   * a line ends after this much more, so that its last sound is not cut off.
   */
  playoutMs: number;
  /** A cancelled response that never reports its end frees the way after this long. */
  releaseMs: number;
  /** How long a line waits for a connection that is being made, before somebody else may say it. */
  readyMs: number;
  /** Audio and control travel unordered: a commit waits this long after the last word. */
  tailMs: number;
  /** How long the words of a sealed take are waited for. */
  wordsMs: number;
  /** From this age on a session is replaced between two turns. Sessions live for 60 minutes. */
  rotateAfterMs: number;
  /** From this age on it is replaced between two lines, even if one waits. */
  rotateByMs: number;
  /** The same two limits, counted back from the end that the provider named. */
  rotateAfterReserveMs: number;
  rotateByReserveMs: number;
  /** How often a session's age is looked at. */
  rotateLookMs: number;
  /** No new session is opened in place of another within this time. */
  rotateEveryMs: number;
};

export const defaultTiming: Timing = {
  connectMs: 20_000,
  handshakeMs: 5_000,
  disconnectedGraceMs: 5_000,
  lineStartMs: 8_000,
  lineExtraMs: 12_000,
  playoutMs: 150,
  releaseMs: 4_000,
  readyMs: 2_500,
  tailMs: 250,
  wordsMs: 10_000,
  rotateAfterMs: 50 * 60_000,
  rotateByMs: 54 * 60_000,
  rotateAfterReserveMs: 10 * 60_000,
  rotateByReserveMs: 6 * 60_000,
  rotateLookMs: 15_000,
  rotateEveryMs: 60_000,
};
