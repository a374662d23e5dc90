import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { RecordingGroup } from '@/lib/store/recording-groups';
import { useWords } from '@/components/ui/words';
import { useInterviewName } from '@/components/library/interview-name';
import { momentOf } from '@/components/library/moments';
import { sizeInWords } from '@/components/library/storage/size';
import { figuresOf } from './group-figures';
import { totalLength } from './total-length';

/** From so many days on it is said with some weight. */
const soonDays = 2;

/** One interview in the list: its name, what there is of it, and how long it stays. */
export function GroupRow({ group, now }: { group: RecordingGroup; now: number }) {
  const words = useWords().recordings.list;
  const name = useInterviewName(group.interview, group.job);
  const { count, takes, seconds, bytes, kept, days } = figuresOf(group.recordings, now);
  const stay =
    days === null
      ? words.kept
      : kept > 0
        ? fill(words.some, { kept, count })
        : days === 0
          ? words.today
          : fill(counted(words.days, days), { count: days });
  const what = takes === 0 ? words.lines : fill(counted(words.takes, takes), { count: takes });
  const isSoon = days !== null && days <= soonDays;
  return (
    <>
      <span className="line-clamp-3 min-w-0 font-script text-base">{name}</span>
      <span className="text-small text-quiet">{momentOf(group.interview.createdAt)}</span>
      <span className="tabular flex justify-between gap-3 text-small text-quiet">
        <span className="min-w-0 truncate">
          {[what, totalLength(seconds), sizeInWords(bytes)].join(' · ')}
        </span>
        <span className={isSoon ? 'shrink-0 text-caution' : 'shrink-0'}>{stay}</span>
      </span>
    </>
  );
}
