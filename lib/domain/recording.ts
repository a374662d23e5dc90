import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** Who is heard on a recording. */
export const Channel = z.enum(['candidate', 'interviewer']);
export type Channel = z.infer<typeof Channel>;

/** What a recording holds: one voice, or the picture of the candidate's camera. */
export const RecordedTrack = z.enum([...Channel.options, 'camera']);
export type RecordedTrack = z.infer<typeof RecordedTrack>;

/** A stretch that was left out: so many samples of the room's clock, after `at` samples of the recording. */
export const Hold = z.object({
  at: z.number().int().nonnegative(),
  samples: z.number().int().positive(),
});
export type Hold = z.infer<typeof Hold>;

/** More than anybody is interrupted in one take; what is left out after that many is not told any more. */
export const mostHolds = 500;

/**
 * The audio of one take, or of one line of the interviewer. While it is being made, its sound lives in chunks
 * (PCM 16 bit, mono, at `sampleRate`); once encoded, in `blob`, and the chunks are gone.
 * All sample numbers count on the one clock of the interview's AudioContext, identified by `clockId`. Where a take was
 * held while the interviewer spoke, the held stretch is left out and its later samples are counted on without it; `holds`
 * tells where, so that each sample can be laid on the clock again. A camera counts on the same clock.
 */
export const Recording = z.object({
  id: Identifier,
  interviewId: Identifier,
  /** The attempt it belongs to; null for the interviewer's lines and for takes started over. */
  attemptId: Identifier.nullable(),
  channel: RecordedTrack,
  clockId: Identifier,
  sampleRate: z.number().int().positive(),
  startSample: z.number().int().nonnegative(),
  /** Samples written so far. */
  sampleCount: z.number().int().nonnegative(),
  /** In order. Empty where nothing was left out. */
  holds: z.array(Hold).max(mostHolds),
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

/** A piece of a camera's picture as it came, WebM. */
export type CameraChunk = { recordingId: string; index: number; data: ArrayBuffer };

/** Seconds of sound. */
export const secondsOf = (recording: Pick<Recording, 'sampleCount' | 'sampleRate'>): number =>
  recording.sampleCount / recording.sampleRate;
