import { PenLine } from 'lucide-react';
import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';

/** What can be done with the library; not drawn anew while somebody types into its search. */
export const StoryDeeds = memo(function StoryDeeds(props: {
  /** What the cheat sheet is made of. */
  query: URLSearchParams;
  onSelect: () => void;
}) {
  const words = useWords().stories.list;
  return (
    <div className="flex items-center gap-1 pb-3">
      <Button asChild>
        <a href={hrefOf('library', 'new')}>
          <PenLine aria-hidden className="size-4" />
          {words.write}
        </a>
      </Button>
      <Button asChild look="quiet" className="me-auto">
        <a href={hrefOf('library', 'fit')}>{words.fit}</a>
      </Button>
      <Menu
        label={words.more}
        items={[
          {
            label: words.sheet,
            onChoose: () => {
              location.hash = hrefOf('library', 'cheat-sheet', props.query);
            },
          },
          { label: words.choose, onChoose: props.onSelect },
        ]}
      />
    </div>
  );
});
