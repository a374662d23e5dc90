import { storyLimits, type Story, type StoryVersion } from '@/lib/domain/story';
import { canonical } from './canonical';

/**
 * One story out of two states of it. The one that was changed last stands; where the other is worded differently, its
 * wording is kept as a version. Merging the same again changes nothing.
 */
export function mergedStory(here: Story, there: Story): Story {
  const [newer, older] = there.updatedAt > here.updatedAt ? [there, here] : [here, there];
  const known = new Set([asVersion(newer), ...here.versions].map(wordingOf));
  const added = [...there.versions, asVersion(older)].filter((version) => {
    const wording = wordingOf(version);
    if (known.has(wording)) return false;
    known.add(wording);
    return true;
  });
  const versions = [...here.versions, ...added];
  if (added.length > 0) versions.sort((one, other) => one.savedAt - other.savedAt);
  return { ...newer, id: here.id, deletedAt: null, versions: versions.slice(-storyLimits.versions) };
}

const wordingOf = ({ polishedAnswer, parts }: StoryVersion): string => canonical([polishedAnswer, parts]);

const asVersion = ({ polishedAnswer, situation, task, action, result, updatedAt }: Story): StoryVersion => ({
  polishedAnswer,
  parts: { situation, task, action, result },
  savedAt: updatedAt,
});
