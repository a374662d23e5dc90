import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** One earlier wording of a story. */
export const StoryVersion = z.object({ polishedAnswer: z.string().max(4000), savedAt: Instant });

/** An item of the answer library. Metrics and audio stay out of it; it never expires by age. */
export const Story = z.object({
  id: Identifier,
  title: z.string().max(120),
  category: z.string().max(60),
  tags: z.array(z.string().max(40)).max(20),
  jobId: Identifier.nullable(),
  questionText: z.string().max(600),
  situation: z.string().max(1000),
  task: z.string().max(1000),
  action: z.string().max(2000),
  result: z.string().max(1000),
  originalTranscript: z.string().max(40_000),
  polishedAnswer: z.string().max(4000),
  notes: z.string().max(4000),
  sourceAttemptId: Identifier.nullable(),
  versions: z.array(StoryVersion).max(50),
  createdAt: Instant,
  updatedAt: Instant,
  /** Set while a deletion can still be undone; such stories are hidden and purged later. */
  deletedAt: Instant.nullable(),
});
export type Story = z.infer<typeof Story>;
