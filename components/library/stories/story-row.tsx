import { useMemo } from 'react';
import type { Story } from '@/lib/domain/story';
import { highlighted, snippetOf } from '@/lib/search/highlight';
import { useWords } from '@/components/ui/words';
import { dayOf } from '@/components/library/moments';
import { HighlightedText } from './highlighted-text';

/** One story in a list: its title, a line of it (about what was searched for), and where it is filed. */
export function StoryRow({ story, met }: { story: Story; met: readonly string[] | undefined }) {
  const words = useWords().library.list;
  const { title, snippet } = useMemo(() => {
    const found = met ?? [];
    const { polishedAnswer, situation, task, action, result, notes, originalTranscript, questionText } =
      story;
    const texts = [polishedAnswer, situation, task, action, result, notes, questionText, originalTranscript];
    return { title: highlighted(story.title, found), snippet: snippetOf(texts, found) };
  }, [story, met]);
  return (
    <>
      <span className="font-medium [overflow-wrap:anywhere]">
        {story.title ? <HighlightedText pieces={title} /> : words.untitled}
      </span>
      <span className="line-clamp-2 text-small text-quiet [overflow-wrap:anywhere]">
        <HighlightedText pieces={snippet} />
      </span>
      <span className="flex justify-between gap-3 text-small text-quiet">
        <span className="min-w-0 truncate">
          {[story.category || words.noCategory, ...story.tags].join(' · ')}
        </span>
        <span className="shrink-0">{dayOf(story.updatedAt)}</span>
      </span>
    </>
  );
}
