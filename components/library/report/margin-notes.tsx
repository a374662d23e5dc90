import { useWords } from '@/components/ui/words';
import type { Answer } from '@/lib/domain/report/answers';

/** The coach's notes on the take that speaks for a question: in the margin, or beneath it where there is none. */
export function MarginNotes({ answer }: { answer: Answer }) {
  const words = useWords().report.notes;
  const take = answer.takes.find((each) => each.take === answer.best);
  if (!take || (!take.headline && !take.tip)) return null;
  return (
    <aside className="flex flex-col gap-3 border-s-2 border-amber ps-3 text-small @3xl:mt-6 @3xl:self-start">
      {take.headline && (
        <p>
          <span className="block text-quiet">{words.insight}</span>
          {take.headline}
        </p>
      )}
      {take.tip && (
        <p>
          <span className="block text-quiet">{words.tip}</span>
          {take.tip}
        </p>
      )}
    </aside>
  );
}
