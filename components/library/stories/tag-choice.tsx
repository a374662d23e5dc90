import type { Story } from '@/lib/domain/story';
import { namesInUse } from '@/lib/domain/story-look';
import { useWords } from '@/components/ui/words';

/** Every tag in use, to be ticked; a story has to have all that are. */
export function TagChoice(props: {
  stories: readonly Story[];
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}) {
  const words = useWords().stories.filter;
  const { stories, tags, onChange } = props;
  const known = namesInUse([...stories.flatMap((story) => story.tags), ...tags]);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-small font-medium">{words.tags}</legend>
      <p className="text-small text-quiet">{known.length > 0 ? words.tagsHint : words.noTags}</p>
      <div className="mt-1 flex flex-wrap gap-1">
        {known.map((tag) => {
          const chosen = tags.some((each) => each.toLowerCase() === tag.toLowerCase());
          return (
            <label
              key={tag}
              className="lit flex min-h-8 max-w-full items-center gap-2 rounded-control border border-line px-2 text-small text-quiet has-checked:border-ink has-checked:bg-hover has-checked:text-ink"
            >
              <input
                type="checkbox"
                checked={chosen}
                className="accent-ink"
                onChange={() =>
                  onChange(
                    chosen ? tags.filter((each) => each.toLowerCase() !== tag.toLowerCase()) : [...tags, tag],
                  )
                }
              />
              <span className="min-w-0 [overflow-wrap:anywhere]">{tag}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
