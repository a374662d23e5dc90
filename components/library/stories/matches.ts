import type { Story } from '@/lib/domain/story';

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** True where every word of the search stands somewhere in the story, whatever its case or accents. */
export function matches(story: Story, search: string): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = folded(
    [
      story.title,
      story.category,
      story.tags.join(' '),
      story.questionText,
      story.polishedAnswer,
      story.situation,
      story.task,
      story.action,
      story.result,
      story.originalTranscript,
      story.notes,
    ].join('\n'),
  );
  return words.every((word) => text.includes(word));
}
