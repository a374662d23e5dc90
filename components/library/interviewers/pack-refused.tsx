import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { PackProblem } from '@/lib/domain/pack-problem';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '../dialog-sheet';
import { packProblemInWords } from './pack-problem-in-words';

/** As many as are read before mending begins. */
const mostShown = 8;

/** Why a file was not imported, place by place. Without problems, the file could not even be read. */
export function PackRefused({
  problems,
  onAgain,
  onClose,
}: {
  problems: readonly PackProblem[];
  onAgain: () => void;
  onClose: () => void;
}) {
  const all = useWords();
  const words = all.interviewers.packs.refused;
  const sentences = [...new Set(problems.map((problem) => packProblemInWords(all, problem)))];
  const more = sentences.length - mostShown;
  return (
    <DialogSheet
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {words.close}
          </Button>
          <Button look="primary" onClick={onAgain}>
            {words.again}
          </Button>
        </>
      }
    >
      {sentences.length === 0 ? (
        <p>{words.unreadable}</p>
      ) : (
        <ul className="flex flex-col gap-2 border-s-2 border-caution ps-3 [overflow-wrap:anywhere]">
          {sentences.slice(0, mostShown).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {more > 0 && <li className="text-quiet">{fill(counted(words.more, more), { count: more })}</li>}
        </ul>
      )}
      <p className="text-small text-quiet">
        {words.kept} {words.todo}
      </p>
    </DialogSheet>
  );
}
