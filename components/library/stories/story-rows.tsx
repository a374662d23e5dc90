import { memo } from 'react';
import type { Story } from '@/lib/domain/story';
import { useWords } from '@/components/ui/words';
import { ItemList } from '@/components/library/item-list';
import type { FoundStories } from './found-stories';
import { StoryRow } from './story-row';

/** The rows of what was found. Drawn anew only where that has changed: a key that is typed must not wait for them. */
export const StoryRows = memo(function StoryRows(props: {
  stories: FoundStories['stories'];
  met: FoundStories['met'];
  shownId: string | null;
  openId: string | null;
  /** What the links carry along. */
  query: URLSearchParams;
  onDelete: (stories: readonly Story[]) => void;
}) {
  const words = useWords().library.list;
  const { met, query, onDelete } = props;
  return (
    <ItemList
      label={words.storiesLabel}
      section="library"
      items={props.stories}
      shownId={props.shownId}
      openId={props.openId}
      addressOf={({ id }) => ({ id, query })}
      onDelete={(story) => onDelete([story])}
    >
      {(story) => <StoryRow story={story} met={met?.get(story.id)} />}
    </ItemList>
  );
});
