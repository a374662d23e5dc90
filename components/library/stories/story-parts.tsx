import { partsOfStory, type Story } from '@/lib/domain/story';
import { useWords } from '@/components/ui/words';
import { ScriptText } from '@/components/library/script-text';

/** False for a story of which no part is told yet: four empty boxes would help nobody. */
export const isBuilt = (story: Story): boolean => partsOfStory.some((part) => story[part].trim() !== '');

/** Situation, task, action, result, each with its words; what is missing asks to be told. */
export function StoryPartsList({ story }: { story: Story }) {
  const words = useWords();
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)] sm:gap-y-3">
      {partsOfStory.map((part) => (
        <div key={part} className="contents">
          <dt className="mt-3 text-small text-quiet sm:mt-0 sm:text-base">{words.shared.elements[part]}</dt>
          <dd className="max-w-[62ch]">
            {story[part].trim() ? (
              <ScriptText text={story[part]} />
            ) : (
              <span className="rounded-[4px] border border-dashed border-edge px-2 text-quiet">
                {words.library.story.partMissing}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
