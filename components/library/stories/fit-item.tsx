import { useLiveQuery } from 'dexie-react-hooks';
import { Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
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
  const filed = [
    ...[story.category, ...story.tags].filter(Boolean),
    ...(attempt ? [fill(words.lastTold, { date: dayOf(attempt.endedAt) })] : []),
  ].join(' · ');
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
      <ul className="flex flex-col gap-1 text-small">
        {reasons.map((reason) => (
          <Point key={reason.reason} speaksFor>
            {why(reason)}
          </Point>
        ))}
        {reasons.length === 0 && <Point speaksFor>{words.why.partly}</Point>}
        <Point speaksFor={result === 'measured'}>{words.results[result]}</Point>
      </ul>
      {filed && <p className="text-small text-quiet">{filed}</p>}
    </article>
  );
}

/** A check where it speaks for the story, an open ring where something is still to be done. */
function Point({ speaksFor, children }: { speaksFor: boolean; children: ReactNode }) {
  const Mark = speaksFor ? Check : Circle;
  return (
    <li className="flex gap-2">
      <Mark
        aria-hidden
        className={
          speaksFor ? 'mt-0.5 size-3.5 shrink-0 text-green' : 'mt-1 size-3 shrink-0 text-amber mx-px'
        }
      />
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </li>
  );
}
