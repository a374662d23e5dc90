import { partsOfStory, storyLimits, storyPartsOf, type Story } from './story';

/** What of a story is written by hand. */
export type StoryDraft = Pick<
  Story,
  | 'title'
  | 'category'
  | 'tags'
  | 'jobId'
  | 'questionText'
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'polishedAnswer'
  | 'notes'
>;
export type StoryChange = Partial<StoryDraft>;

export const emptyStoryDraft: StoryDraft = {
  title: '',
  category: '',
  tags: [],
  jobId: null,
  questionText: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  polishedAnswer: '',
  notes: '',
};

export const draftOf = (story: StoryDraft): StoryDraft => ({
  title: story.title,
  category: story.category,
  tags: story.tags,
  jobId: story.jobId,
  questionText: story.questionText,
  ...storyPartsOf(story),
  polishedAnswer: story.polishedAnswer,
  notes: story.notes,
});

const fields = Object.keys(emptyStoryDraft) as (keyof StoryDraft)[];

/** Tags are the same in the same order; everything else as it is. */
const isSame = (one: StoryDraft[keyof StoryDraft], other: StoryDraft[keyof StoryDraft]): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((tag, place) => tag === other[place])
    : one === other;

/** Which fields differ, in the order in which they are written. */
export const differing = (one: StoryDraft, other: StoryDraft): (keyof StoryDraft)[] =>
  fields.filter((field) => !isSame(one[field], other[field]));

/** True where something is told in other words: then what stood there before is worth keeping as a version. */
export const isReworded = (one: StoryDraft, other: StoryDraft): boolean =>
  one.polishedAnswer !== other.polishedAnswer || partsOfStory.some((part) => one[part] !== other[part]);

/** The same words once, whatever their case, without room around them, and no more than a story has room for. */
export function tidyTags(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) {
    const plain = tag.replace(/\s+/g, ' ').trim().slice(0, storyLimits.tag).trim().toWellFormed();
    if (plain && !known.has(plain.toLowerCase())) known.set(plain.toLowerCase(), plain);
  }
  return [...known.values()].slice(0, storyLimits.tags);
}

/** A story out of what was written by hand. */
export const storyFrom = (draft: StoryDraft, id: string, now: number): Story => ({
  ...draft,
  id,
  originalTranscript: '',
  sourceAttemptId: null,
  copiedFrom: null,
  versions: [],
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
});
