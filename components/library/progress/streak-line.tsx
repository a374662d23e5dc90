import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { streakOf } from '@/lib/domain/progress/practice-days';

/** Days in a row, and what that means. Nobody is told off for a day without. */
export function StreakLine({ streak }: { streak: ReturnType<typeof streakOf> }) {
  const words = useWords().progress.streak;
  const { present, longest, isDoneToday } = streak;
  return (
    <div className="flex flex-col gap-1">
      <p className="script">
        {present === 0 ? words.none : `${fill(counted(words.present, present), { count: present })}.`}
      </p>
      <p className="text-quiet">
        {[
          present > 0 && (isDoneToday ? words.done : words.open),
          longest > present && fill(counted(words.longest, longest), { count: longest }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <p className="max-w-[52ch] text-small text-quiet">{words.definition}</p>
    </div>
  );
}
