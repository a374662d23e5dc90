import { useLiveQuery } from 'dexie-react-hooks';
import { fill } from '@/lib/domain/messages';
import type { Fit, FitReason } from '@/lib/domain/story-fit';
import { readAttempt } from '@/lib/store/attempts';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { dayOf } from '@/components/library/moments';
import { hrefOf } from '@/components/library/route';

/** A story beside the question: how well it fits, why, how its outcome is told, and when it was last told. */
export function FitItem({ fit }: { fit: Fit }) {
  const database = useDatabase();
  const all = useWords();
  const words = all.stories.fit;
  const { story, level, reasons, result } = fit;
  const { sourceAttemptId } = story;
  const attempt = useLiveQuery(
    () => (sourceAttemptId ? readAttempt(database, sourceAttemptId) : null),
    [database, sourceAttemptId],
  );
  const why = (reason: FitReason): string => {
    switch (reason.reason) {
      case 'askedSo':
        return fill(words.why.askedSo, { question: reason.question });
      case 'filedUnder':
        return fill(words.why.filedUnder, { subject: reason.subject });
      case 'speaksOf':
        return fill(words.why.speaksOf, { words: reason.words.map((word) => `“${word}”`).join(', ') });
    }
  };
  return (
    <article className="flex flex-col gap-2 rounded-card border border-line bg-raised p-4">
      <header className="flex items-baseline justify-between gap-4">
        <h3 className="font-medium [overflow-wrap:anywhere]">
          <a href={hrefOf('library', story.id)} className="underline decoration-edge underline-offset-4">
            {story.title || all.library.list.untitled}
          </a>
        </h3>
        <p className={level === 'fits' ? 'shrink-0 text-small text-green' : 'shrink-0 text-small text-quiet'}>
          {level === 'fits' ? words.fits : words.near}
        </p>
      </header>
      <ul className="flex list-disc flex-col gap-1 ps-4 text-small marker:text-edge">
        {reasons.map((reason) => (
          <li key={reason.reason}>{why(reason)}</li>
        ))}
        {reasons.length === 0 && <li>{words.why.partly}</li>}
        <li className={result === 'measured' ? undefined : 'text-quiet'}>{words.results[result]}</li>
        {attempt && <li className="text-quiet">{fill(words.lastTold, { date: dayOf(attempt.endedAt) })}</li>}
      </ul>
    </article>
  );
}
