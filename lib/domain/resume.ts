import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** A resume as plain text: the master one (`jobId` null) or a snapshot tailored to one job. */
export const Resume = z.object({
  id: Identifier,
  jobId: Identifier.nullable(),
  /** The resume that a tailored one was begun from; null for one that was pasted, opened or written. */
  basedOn: Identifier.nullable(),
  title: z.string().max(160),
  text: z.string().max(40_000),
  /** The name of the file it was read from; null where it was pasted or written. */
  fileName: z.string().max(200).nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  /** Set while a deletion can still be undone; such resumes are hidden and purged later. */
  deletedAt: Instant.nullable(),
});
export type Resume = z.infer<typeof Resume>;
