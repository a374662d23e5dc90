import { clsx } from 'clsx';
import { fill } from '@/lib/domain/messages';
import { scoreText } from './score';
import { useWords } from './words';

export type TakeDot = {
  attemptId: string;
  take: number;
  overall: number | null;
  best: boolean;
  current: boolean;
};

/**
 * All takes of a question as numbered dots on a line: height is the score, the best is ringed, the one under review
 * is filled. Nothing is drawn for a single take.
 */
export function Takes({ takes, label }: { takes: readonly TakeDot[]; label: string }) {
  const words = useWords();
  if (takes.length < 2) return null;
  const tall = 26;
  return (
    <ol aria-label={label} className="flex items-end gap-1">
      {takes.map(({ attemptId, take, overall, best, current }) => {
        const text = fill(words.shared.takes[best ? 'best' : overall === null ? 'unscored' : 'scored'], {
          take,
          score: overall === null ? '' : scoreText(overall),
        });
        return (
          <li key={attemptId} title={text} className="flex w-6 flex-col items-center">
            <span
              aria-hidden
              className={clsx(
                'lit size-2 rounded-full border border-edge',
                current ? 'bg-ink' : 'bg-edge',
                best && 'outline-2 outline-offset-2 outline-amber',
              )}
              style={{ marginBottom: `${4 + ((overall ?? 0) / 10) * tall}px` }}
            />
            <span aria-hidden className="tabular border-t border-line px-1 text-small leading-4 text-quiet">
              {take}
            </span>
            <span className="sr-only">{text}</span>
          </li>
        );
      })}
    </ol>
  );
}
