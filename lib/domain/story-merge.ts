import { storyLimits } from './story';
import { differing, tidyTags, type StoryDraft } from './story-draft';

/**
 * One story changed in two places, made one again. `mine` keeps every field that I changed, and theirs where I changed
 * nothing; `theirs` leaves what they have. Of notes nothing is dropped whichever is chosen: where both wrote some,
 * the others follow after a blank line as far as there is room; tags are put together where mine are kept.
 *
 * @param base the story that I began from
 */
export function mergedDraft(
  base: StoryDraft,
  mine: StoryDraft,
  theirs: StoryDraft,
  chosen: 'mine' | 'theirs',
): StoryDraft {
  const changed = new Set(differing(base, mine));
  const by = new Set(differing(base, theirs));
  if (chosen === 'theirs')
    return { ...theirs, notes: changed.has('notes') ? joined(theirs.notes, mine.notes) : theirs.notes };
  const merged = { ...theirs, ...Object.fromEntries([...changed].map((field) => [field, mine[field]])) };
  return {
    ...merged,
    notes: changed.has('notes') && by.has('notes') ? joined(mine.notes, theirs.notes) : merged.notes,
    tags: changed.has('tags') && by.has('tags') ? tidyTags([...mine.tags, ...theirs.tags]) : merged.tags,
  };
}

function joined(first: string, second: string): string {
  if (first === second || first.includes(second.trim())) return first;
  if (second.includes(first.trim())) return second;
  return `${first.trimEnd()}\n\n${second.trimStart()}`.slice(0, storyLimits.notes).toWellFormed();
}
