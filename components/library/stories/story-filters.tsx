import { SlidersHorizontal } from 'lucide-react';
import { countFilters } from '@/lib/domain/story-look';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import { useWords } from '@/components/ui/words';
import { FilterChoices, type FiltersProps } from './filter-choices';

/** The way to tags, category, job and order, in a sheet of their own; what they offer is counted when it opens. */
export function StoryFilters(props: FiltersProps) {
  const words = useWords().stories.filter;
  const count = countFilters(props.look);
  const label = count > 0 ? `${words.open}: ${fill(counted(words.active, count), { count })}` : words.open;
  return (
    <Popover
      label={words.open}
      trigger={
        <IconButton label={label} className="relative size-10 border border-edge">
          <SlidersHorizontal aria-hidden className="size-4" />
          {count > 0 && (
            <span
              aria-hidden
              className="absolute -end-1 -top-1 size-2.5 rounded-full bg-amber ring-2 ring-ground"
            />
          )}
        </IconButton>
      }
    >
      <FilterChoices {...props} />
    </Popover>
  );
}
