import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import type { BackupProblem } from '@/lib/domain/backup/backup-problem';
import { problemInWords } from './problem-in-words';

/** What went wrong, in place of what failed. */
export function ProblemNotice({
  problem,
  action,
}: {
  problem: BackupProblem;
  action: { label: string; onAct: () => void };
}) {
  const words = useWords();
  const { what, todo } = problemInWords(words, problem);
  return (
    <div className="[overflow-wrap:anywhere]">
      <Notice what={what} kept={words.backup.problems.kept} todo={todo} action={action} />
    </div>
  );
}
