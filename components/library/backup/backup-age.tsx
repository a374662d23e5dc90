import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { BackupAge as Age } from '@/lib/store/last-backup';
import { momentOf } from '@/components/library/moments';
import { sizeInWords } from '@/components/library/storage/size';

/** When a backup was last made, and what came since: a reminder that does not press. */
export function BackupAge({ age }: { age: Age }) {
  const words = useWords().backup.age;
  const { last, interviews, stories } = age;
  const changes = [
    interviews > 0 && fill(counted(words.interviews, interviews), { count: interviews }),
    stories > 0 && fill(counted(words.stories, stories), { count: stories }),
  ].filter((part) => part !== false);
  if (!last) return <p className="text-quiet">{changes.length > 0 ? words.never : words.nothing}</p>;
  return (
    <p className="text-quiet">
      {fill(words.last, { date: momentOf(last.madeAt), size: sizeInWords(last.bytes) })}{' '}
      {changes.length > 0 ? fill(words.since, { changes: changes.join(words.and) }) : words.current}
    </p>
  );
}
