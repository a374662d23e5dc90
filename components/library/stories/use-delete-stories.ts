import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { deleteStories, undoDeleteStories } from '@/lib/store/stories';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useUndo } from '@/components/library/use-undo';
import { useWriteFailed } from '@/components/library/use-write-failed';

/** Deletes stories, one or many, and offers ten seconds' way back. */
export function useDeleteStories(): (ids: readonly string[]) => void {
  const database = useDatabase();
  const words = useWords();
  const offerUndo = useUndo();
  const failed = useWriteFailed();
  return (ids) =>
    void deleteStories(database, ids).then(
      () =>
        offerUndo({
          said: fill(counted(words.stories.choosing.removed, ids.length), { count: ids.length }),
          undo: () => undoDeleteStories(database, ids),
        }),
      failed,
    );
}
