import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { weakestNext } from '@/lib/domain/progress/competency-trends';
import { readFeedback } from '@/lib/store/feedback';
import { useDatabase } from '@/components/library/database';
import { answerHref } from '@/components/library/route';

type Weakest = NonNullable<ReturnType<typeof weakestNext>>;

/** What to rehearse next, and how: the weakest competency with the coach's own tip to its weakest answer. */
export function WeakestCard({ next }: { next: Weakest | null }) {
  const words = useWords().progress.next;
  return (
    <section
      aria-label={words.title}
      className="flex max-w-[44rem] flex-col gap-3 border-s-2 border-amber ps-5"
    >
      <h2 className="text-small font-medium text-quiet">{words.title}</h2>
      {next ? <Known next={next} /> : <p className="max-w-[62ch]">{words.notYet}</p>}
    </section>
  );
}

function Known({ next: { competency, mean, questions, weakest } }: { next: Weakest }) {
  const database = useDatabase();
  const words = useWords().progress.next;
  const feedback = useLiveQuery(
    () => readFeedback(database, weakest.attemptId),
    [database, weakest.attemptId],
  );
  const tip = feedback?.content?.content_feedback.one_action_tip;
  return (
    <>
      <p className="script">{fill(words.line, { competency, mean: mean.toFixed(1), count: questions })}</p>
      {weakest.question && (
        <p className="max-w-[62ch] text-quiet">{fill(words.last, { question: weakest.question })}</p>
      )}
      {tip && (
        <p className="max-w-[62ch]">
          <span className="text-quiet">{words.tip}: </span>
          {tip}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button asChild>
          <a href={answerHref(weakest)}>{words.open}</a>
        </Button>
        <p className="text-small text-quiet">{words.how}</p>
      </div>
    </>
  );
}
