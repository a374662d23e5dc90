import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** The parts in which a story is told. */
export const StoryParts = z.object({
  situation: z.string().max(1000),
  task: z.string().max(1000),
  action: z.string().max(2000),
  result: z.string().max(1000),
});
export type StoryParts = z.infer<typeof StoryParts>;

/** One earlier wording of a story; `parts` is null where only the answer was kept then. */
export const StoryVersion = z.object({
  polishedAnswer: z.string().max(4000),
  parts: StoryParts.nullable(),
  savedAt: Instant,
});
export type StoryVersion = z.infer<typeof StoryVersion>;

/** An item of the answer library. Metrics and audio stay out of it; it never expires by age. */
export const Story = z.object({
  id: Identifier,
  title: z.string().max(120),
  category: z.string().max(60),
  tags: z.array(z.string().max(40)).max(20),
  jobId: Identifier.nullable(),
  questionText: z.string().max(600),
  ...StoryParts.shape,
  originalTranscript: z.string().max(40_000),
  polishedAnswer: z.string().max(4000),
  notes: z.string().max(4000),
  sourceAttemptId: Identifier.nullable(),
  /** The story it was copied from for another job; null for one of its own. */
  copiedFrom: Identifier.nullable(),
  versions: z.array(StoryVersion).max(50),
  createdAt: Instant,
  updatedAt: Instant,
  /** Set while a deletion can still be undone; such stories are hidden and purged later. */
  deletedAt: Instant.nullable(),
});
export type Story = z.infer<typeof Story>;
