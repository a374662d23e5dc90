import { useState } from 'react';
import type { HistoryRow } from '@/lib/domain/history/row';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { deleteInterviews, undoDeleteInterviews } from '@/lib/store/bulk-deletion';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useAnswerRemoval } from '@/components/library/use-answer-removal';
import { useUndo } from '@/components/library/use-undo';

/** What is to be deleted after asking: interviews with all they hold, or single answers. */
export type Removal = { of: 'interviews' | 'answers'; ids: readonly string[] };

/** Deletes interviews and answers with the way back. One goes at once, several only after asking. */
export function useRemoval(): {
  asking: Removal | null;
  wish: (rows: readonly HistoryRow[]) => void;
  cancel: () => void;
  /** False where nothing was deleted. */
  removeInterviews: (ids: readonly string[]) => Promise<boolean>;
  removeAnswers: (ids: readonly string[]) => void;
} {
  const database = useDatabase();
  const words = useWords().history.remove;
  const toast = useToast();
  const offerUndo = useUndo();
  const deleteAnswers = useAnswerRemoval();
  const [asking, setAsking] = useState<Removal | null>(null);
  const removeInterviews = async (ids: readonly string[]): Promise<boolean> => {
    setAsking(null);
    try {
      const { deleted, running } = await deleteInterviews(database, ids, Date.now());
      if (running !== null) toast({ text: words.running });
      if (deleted.length === 0) return false;
      const done = fill(counted(words.done, deleted.length), { count: deleted.length });
      offerUndo({
        said: running === null ? done : `${done} ${words.running}`,
        undo: () => undoDeleteInterviews(database, deleted),
      });
      return true;
    } catch {
      toast({ text: words.failed });
      return false;
    }
  };
  const removeAnswers = (ids: readonly string[]): void => {
    setAsking(null);
    void deleteAnswers(ids);
  };
  const wish = (rows: readonly HistoryRow[]): void => {
    const answers = rows.flatMap(({ attemptId }) => attemptId ?? []);
    const of = answers.length > 0 ? 'answers' : 'interviews';
    const ids = of === 'answers' ? answers : [...new Set(rows.map(({ interviewId }) => interviewId))];
    if (ids.length > 1) setAsking({ of, ids });
    else if (of === 'answers') removeAnswers(ids);
    else if (ids.length === 1) void removeInterviews(ids);
  };
  return { asking, wish, cancel: () => setAsking(null), removeInterviews, removeAnswers };
}
