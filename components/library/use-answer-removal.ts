import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { deleteAnswers, restoreAnswers } from '@/lib/store/answer-deletion';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from './database';
import { useUndo } from './use-undo';

/** Deletes single takes, with the way back; says which have to stay. */
export function useAnswerRemoval(): (attemptIds: readonly string[]) => Promise<void> {
  const database = useDatabase();
  const { answers, failed } = useWords().history.remove;
  const toast = useToast();
  const offerUndo = useUndo();
  return async (attemptIds) => {
    try {
      const { deleted, staying } = await deleteAnswers(database, attemptIds);
      const count = deleted.attempts.length;
      const said = [
        ...(count > 0 ? [fill(counted(answers.done, count), { count })] : []),
        ...(staying > 0 ? [answers.staying] : []),
      ].join(' ');
      if (count > 0) offerUndo({ said, undo: () => restoreAnswers(database, deleted) });
      else if (said) toast({ text: said });
    } catch {
      toast({ text: failed });
    }
  };
}
