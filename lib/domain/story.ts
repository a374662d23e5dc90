import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** Most UTF-16 units of each text, and most tags and versions. */
export const storyLimits = {
  title: 120,
  category: 60,
  tag: 40,
  tags: 20,
  questionText: 600,
  situation: 1000,
  task: 1000,
  action: 2000,
  result: 1000,
  originalTranscript: 40_000,
  polishedAnswer: 4000,
  notes: 4000,
  versions: 50,
} as const;

/** The parts in which a story is told. */
export const StoryParts = z.object({
  situation: z.string().max(storyLimits.situation),
  task: z.string().max(storyLimits.task),
  action: z.string().max(storyLimits.action),
  result: z.string().max(storyLimits.result),
});
export type StoryParts = z.infer<typeof StoryParts>;

/** One earlier wording of a story; `parts` is null where only the answer was kept then. */
export const StoryVersion = z.object({
  polishedAnswer: z.string().max(storyLimits.polishedAnswer),
  parts: StoryParts.nullable(),
  savedAt: Instant,
});
export type StoryVersion = z.infer<typeof StoryVersion>;

/** The parts in the order in which they are told. */
export const partsOfStory = [
  'situation',
  'task',
  'action',
  'result',
] as const satisfies readonly (keyof StoryParts)[];

/** The parts alone, as a version keeps them. */
export const storyPartsOf = ({ situation, task, action, result }: StoryParts): StoryParts => ({
  situation,
  task,
  action,
  result,
});

/** An item of the answer library. Metrics and audio stay out of it; it never expires by age. */
export const Story = z.object({
  id: Identifier,
  title: z.string().max(storyLimits.title),
  category: z.string().max(storyLimits.category),
  tags: z.array(z.string().max(storyLimits.tag)).max(storyLimits.tags),
  jobId: Identifier.nullable(),
  questionText: z.string().max(storyLimits.questionText),
  ...StoryParts.shape,
  originalTranscript: z.string().max(storyLimits.originalTranscript),
  polishedAnswer: z.string().max(storyLimits.polishedAnswer),
  notes: z.string().max(storyLimits.notes),
  sourceAttemptId: Identifier.nullable(),
  /** The story it was copied from for another job; null for one of its own. */
  copiedFrom: Identifier.nullable(),
  versions: z.array(StoryVersion).max(storyLimits.versions),
  createdAt: Instant,
  updatedAt: Instant,
  /** Set while a deletion can still be undone; such stories are hidden and purged later. */
  deletedAt: Instant.nullable(),
});
export type Story = z.infer<typeof Story>;
