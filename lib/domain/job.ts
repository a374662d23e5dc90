import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/**
 * What the candidate is rehearsing for: a posting that was pasted, read into its parts.
 * `posting` is kept as it was pasted (untrusted text, at most 20,000 characters); the rest is derived from it.
 */
export const Job = z.object({
  id: Identifier,
  title: z.string().max(160),
  company: z.string().max(160),
  skills: z.array(z.string().max(60)).max(40),
  competencies: z.array(z.string().max(60)).max(20),
  summary: z.string().max(1200),
  posting: z.string().max(20_000),
  createdAt: Instant,
  updatedAt: Instant,
  /** Set while a deletion can still be undone; such jobs are hidden and purged later. */
  deletedAt: Instant.nullable(),
});
export type Job = z.infer<typeof Job>;
