import { useState } from 'react';
import type { Job } from '@/lib/domain/job';
import type { Story } from '@/lib/domain/story';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { DuplicateDialog } from './duplicate-dialog';

/** What is rarely wanted of a story: a copy for a job, a sheet of it, an end of it. */
export function StoryMenu(props: { story: Story; jobs: readonly Job[]; onDelete: () => void }) {
  const words = useWords();
  const { detail } = words.stories;
  const [duplicating, setDuplicating] = useState(false);
  const { story, jobs, onDelete } = props;
  return (
    <>
      <Menu
        label={detail.more}
        items={[
          { label: detail.duplicate, onChoose: () => setDuplicating(true) },
          {
            label: detail.sheet,
            onChoose: () => {
              location.hash = hrefOf('library', 'cheat-sheet', new URLSearchParams({ ids: story.id }));
            },
          },
          { label: words.library.story.remove, onChoose: onDelete },
        ]}
      />
      {duplicating && <DuplicateDialog story={story} jobs={jobs} onClose={() => setDuplicating(false)} />}
    </>
  );
}
