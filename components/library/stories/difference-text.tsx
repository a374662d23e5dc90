import { Fragment } from 'react';
import { wordDiff, type DiffPiece } from '@/lib/domain/story-diff';

/**
 * Two wordings that have less than these shares of themselves in common are two texts: shown mingled, neither could be
 * read. One that only grew has most of the shorter one in it.
 */
const leastOfLonger = 0.4;
const leastOfShorter = 0.75;

const looks = {
  added: 'bg-green-wash underline decoration-green decoration-2 underline-offset-2',
  removed: 'text-quiet line-through decoration-stop',
};

/** Two wordings as one text: what only the earlier has is struck out, what only the later has is underlined. */
export function DifferenceText({ earlier, later }: { earlier: string; later: string }) {
  const pieces = wordDiff(earlier, later);
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  const isMingled =
    common >= leastOfLonger * Math.max(earlier.length, later.length) ||
    common >= leastOfShorter * Math.min(earlier.length, later.length);
  const shown: DiffPiece[] = isMingled
    ? pieces
    : [
        { kind: 'removed', text: earlier },
        { kind: 'same', text: earlier && later ? '\n' : '' },
        { kind: 'added', text: later },
      ];
  return (
    <p className="max-w-[62ch] whitespace-pre-line [overflow-wrap:anywhere]">
      {shown.map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        // The space before a word is not underlined with it.
        const space = text.slice(0, text.length - text.trimStart().length);
        return (
          <Fragment key={place}>
            {space}
            <Mark className={looks[kind]}>{text.slice(space.length)}</Mark>
          </Fragment>
        );
      })}
    </p>
  );
}
