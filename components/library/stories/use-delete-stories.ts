import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { storyFailureWords } from './story-failure';
import { deleteStories, undoDeleteStories } from '@/lib/store/stories';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useUndo } from '@/components/library/use-undo';

/** Deletes stories, one or many, and offers ten seconds' way back. */
export function useDeleteStories(): (ids: readonly string[]) => void {
  const database = useDatabase();
  const words = useWords();
  const offerUndo = useUndo();
  const toast = useToast();
  return (ids) =>
    void deleteStories(database, ids).then(
      () =>
        offerUndo({
          said: fill(counted(words.stories.choosing.removed, ids.length), { count: ids.length }),
          undo: () => undoDeleteStories(database, ids),
        }),
      (error: unknown) => toast({ text: storyFailureWords(words, error) }),
    );
}
