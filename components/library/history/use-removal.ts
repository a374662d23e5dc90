import { useState } from 'react';
import type { Digest } from '@/lib/domain/history/digest';
import type { HistoryRow } from '@/lib/domain/history/row';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { deleteInterviews, undoDeleteInterviews } from '@/lib/store/bulk-deletion';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useUndo } from '@/components/library/use-undo';

/** What is to be deleted after asking: interviews, with the answers they hold; `isOfAnswers` where answers were meant. */
export type Removal = { ids: readonly string[]; answers: number; isOfAnswers: boolean };

/**
 * Deletes interviews with the way back. One that was pointed at goes at once; many, and those that are meant by their
 * answers, only after asking.
 */
export function useRemoval(digests: readonly Digest[]): {
  asking: Removal | null;
  wish: (rows: readonly HistoryRow[]) => void;
  cancel: () => void;
  remove: (ids: readonly string[]) => Promise<boolean>;
} {
  const database = useDatabase();
  const words = useWords().history.remove;
  const toast = useToast();
  const offerUndo = useUndo();
  const [asking, setAsking] = useState<Removal | null>(null);
  const remove = async (ids: readonly string[]): Promise<boolean> => {
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
  const wish = (rows: readonly HistoryRow[]): void => {
    const ids = [...new Set(rows.map(({ interviewId }) => interviewId))];
    const isOfAnswers = rows.some(({ attemptId }) => attemptId !== null);
    if (ids.length === 0) return;
    if (ids.length === 1 && !isOfAnswers) return void remove(ids);
    const meant = new Set(ids);
    const answers = digests.filter(({ interviewId }) => meant.has(interviewId)).length;
    setAsking({ ids, answers, isOfAnswers });
  };
  return { asking, wish, cancel: () => setAsking(null), remove };
}
