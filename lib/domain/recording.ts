import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** Who is heard on a recording. */
export const Channel = z.enum(['candidate', 'interviewer']);
export type Channel = z.infer<typeof Channel>;

/**
 * The audio of one take, or of one line of the interviewer. While it is being made, its sound lives in chunks
 * (PCM 16 bit, mono, at `sampleRate`); once encoded, in `blob`, and the chunks are gone.
 * All sample numbers count on the one clock of the interview's AudioContext, identified by `clockId`. Where a take was
 * held while the interviewer spoke, the held stretch is left out and its later samples are counted on without it.
 */
export const Recording = z.object({
  id: Identifier,
  interviewId: Identifier,
  /** The attempt it belongs to; null for the interviewer's lines and for takes started over. */
  attemptId: Identifier.nullable(),
  channel: Channel,
  clockId: Identifier,
  sampleRate: z.number().int().positive(),
  startSample: z.number().int().nonnegative(),
  /** Samples written so far. */
  sampleCount: z.number().int().nonnegative(),
  state: z.enum(['open', 'sealed', 'encoded']),
  mime: z.string().max(80),
  bytes: z.number().int().nonnegative(),
  createdAt: Instant,
  expiresAt: Instant,
  kept: z.boolean(),
});
export type Recording = z.infer<typeof Recording>;

/** A stretch of one recording's sound; `startSample` counts on the interview's clock. */
export type RecordingChunk = {
  recordingId: string;
  index: number;
  startSample: number;
  /** Little-endian PCM, 16 bit, mono. */
  samples: ArrayBuffer;
};

/** Seconds of sound. */
export const secondsOf = (recording: Pick<Recording, 'sampleCount' | 'sampleRate'>): number =>
  recording.sampleCount / recording.sampleRate;
