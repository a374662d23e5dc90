import type { HistoryRow } from '@/lib/domain/history/row';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { useWords } from '@/components/ui/words';
import { dayOf, lengthOf, momentOf } from '@/components/library/moments';
import { Score } from '@/components/library/score';
import { remarksOn } from './row-remarks';
import { TagPills } from './tag-pills';

/** An interview or an answer in a few lines: in cards, and in the list beside a report. */
export function CardLines({
  row,
  resumableId,
  hasTags = true,
}: {
  row: HistoryRow;
  resumableId: string | null;
  hasTags?: boolean;
}) {
  const words = useWords();
  const interviews = words.library.interview;
  const isAnswer = row.attemptId !== null;
  const answers =
    row.answers === 0
      ? interviews.noAnswers
      : fill(counted(interviews.answered, row.answers), { count: row.answers });
  const facts = isAnswer
    ? [row.name, ...row.competencies, ...(row.seconds === null ? [] : [lengthOf(row.seconds)])]
    : [answers, ...remarksOn(row, resumableId, words)];
  if (row.practice) facts.push(interviews.practiceShort);
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span className="line-clamp-3 min-w-0 font-script text-base">
          {isAnswer ? row.question : row.name}
        </span>
        {row.score !== null && <Score value={row.score} />}
      </span>
      <span className="flex justify-between gap-3 text-small text-quiet">
        <span className="min-w-0 truncate">{facts.join(' · ')}</span>
        <span className="shrink-0">{isAnswer ? dayOf(row.at) : momentOf(row.at)}</span>
      </span>
      {hasTags && !isAnswer && <TagPills tags={row.tags} />}
    </>
  );
}
