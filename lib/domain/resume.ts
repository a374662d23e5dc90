import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** A resume as plain text: the master one (`jobId` null) or a snapshot tailored to one job. */
export const Resume = z.object({
  id: Identifier,
  jobId: Identifier.nullable(),
  title: z.string().max(160),
  text: z.string().max(40_000),
  updatedAt: Instant,
});
export type Resume = z.infer<typeof Resume>;
