import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { sizeInWords } from '@/components/library/storage/size';
import type { Making } from './use-making';

/** The file is there: its name and size, and what to do with it. */
export function BackupMade({
  made,
  onAgain,
}: {
  made: Extract<Making, { state: 'done' }>;
  onAgain: () => void;
}) {
  const words = useWords().backup.make;
  const { name, bytes, leftOut, isSealed } = made;
  return (
    <Notice
      calm
      what={words.done}
      kept={fill(words.doneFile, { name, size: sizeInWords(bytes) })}
      todo={`${words.doneTodo} ${isSealed ? words.doneSealed : ''}`}
    >
      {leftOut > 0 && (
        <p className="mt-1 text-quiet">{fill(counted(words.leftOut, leftOut), { count: leftOut })}</p>
      )}
      <Button size="small" className="mt-3" onClick={onAgain}>
        {words.another}
      </Button>
    </Notice>
  );
}
