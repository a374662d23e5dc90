import { useState } from 'react';
import { folded } from '@/lib/domain/history/folded';
import { tagLimits } from '@/lib/domain/history/tags';
import { tagInterview } from '@/lib/store/interview-tags';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useWriteFailed } from '@/components/library/use-write-failed';

/** So many suggestions are read at a glance. */
const mostSuggestions = 8;

/** One more tag: typed, or one that was used before. */
export function TagForm({
  interviewId,
  known,
  onDone,
}: {
  interviewId: string;
  known: readonly string[];
  onDone: () => void;
}) {
  const database = useDatabase();
  const words = useWords().history.tags;
  const failed = useWriteFailed();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<keyof typeof words.refused | null>(null);
  const add = async (tag: string): Promise<void> => {
    const result = await tagInterview(database, interviewId, tag);
    if (result === 'added') onDone();
    else setRefused(result);
  };
  const like = folded(typed.trim());
  const suggestions = known.filter((tag) => folded(tag).includes(like)).slice(0, mostSuggestions);
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void add(typed).catch(failed);
      }}
    >
      <Field label={words.field} error={refused ? words.refused[refused] : undefined}>
        {(control) => (
          <div className="flex gap-2">
            <TextInput
              {...control}
              autoFocus
              autoComplete="off"
              maxLength={tagLimits.length}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setRefused(null);
              }}
            />
            <Button type="submit">{words.confirm}</Button>
          </div>
        )}
      </Field>
      {suggestions.length > 0 && (
        <div role="group" aria-label={words.used} className="flex flex-wrap items-center gap-1">
          <p aria-hidden className="me-1 text-small text-quiet">
            {words.used}
          </p>
          {suggestions.map((tag) => (
            <Button key={tag} size="small" className="max-w-full" onClick={() => void add(tag).catch(failed)}>
              <span className="truncate">{tag}</span>
            </Button>
          ))}
        </div>
      )}
    </form>
  );
}
