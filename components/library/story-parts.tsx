import type { Story } from '@/lib/domain/story';
import { useWords } from '@/components/ui/words';
import { ScriptText } from './script-text';

const parts = ['situation', 'task', 'action', 'result'] as const;

/** Situation, task, action, result, each with its words; what is missing asks to be told. */
export function StoryParts({ story }: { story: Story }) {
  const words = useWords();
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)] sm:gap-y-3">
      {parts.map((part) => (
        <div key={part} className="contents">
          <dt className="text-base text-quiet not-first:mt-2 sm:not-first:mt-0">
            {words.shared.elements[part]}
          </dt>
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
