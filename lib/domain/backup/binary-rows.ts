import { z } from 'zod';
import { Identifier } from '@/lib/domain/identifier';
import { ByteSpans } from './byte-span';

// Rows of sound and picture as they stand in a backup: their bytes stand apart from them.

const index = z.number().int().nonnegative();

/** One file of encoded sound or picture. */
export const BlobLine = z.object({ recordingId: Identifier, mime: z.string().max(80), spans: ByteSpans });
export type BlobLine = z.infer<typeof BlobLine>;

/** A piece of sound that was not encoded yet, PCM 16 bit. */
export const ChunkLine = z.object({ recordingId: Identifier, index, startSample: index, spans: ByteSpans });
export type ChunkLine = z.infer<typeof ChunkLine>;

/** A piece of a camera's picture as it came. */
export const CameraChunkLine = z.object({ recordingId: Identifier, index, spans: ByteSpans });
export type CameraChunkLine = z.infer<typeof CameraChunkLine>;
