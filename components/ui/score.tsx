import { useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import type { NotScoredReason } from '@/lib/domain/attempt';
import { useQuietTail } from './use-quiet-tail';
import { useWords } from './words';

/** One decimal, always: "7.0" beside "7.5" keeps its width. */
export const scoreText = (value: number): string => value.toFixed(1);

const ticks = Array.from({ length: 10 }, (_, index) => index);
/** Ten ticks over a half circle of radius 44 around (50, 50), each spanning 15 of its 18 degrees. */
const tickPath = (index: number): string => {
  const point = (degrees: number) => {
    const angle = (Math.PI * (180 + degrees)) / 180;
    return `${(50 + 44 * Math.cos(angle)).toFixed(2)} ${(50 + 44 * Math.sin(angle)).toFixed(2)}`;
  };
  return `M${point(index * 18 + 2)} A44 44 0 0 1 ${point(index * 18 + 16)}`;
};

/** How much of a tick is lit, 0..1: half a point lights half a tick. */
const litShare = (index: number, value: number): number => Math.min(1, Math.max(0, value - index));

/**
 * The overall score under an arc of ten ticks. Its text is one node of exactly the form "7.5 / 10". Where there is
 * no score the reason stands in the same place, and no arc.
 */
export function Score({ value, notScored }: { value: number | null; notScored: NotScoredReason | null }) {
  const words = useWords();
  const numeral = useRef<HTMLParagraphElement>(null);
  const text = value === null ? '' : fill(words.shared.score.outOf, { score: scoreText(value) });
  useQuietTail(numeral, text, value === null ? 0 : scoreText(value).length);
  if (value === null) {
    if (!notScored) return null;
    const { reason, todo } = words.shared.notScored[notScored];
    return (
      <div className="min-w-0">
        <p className="script">{fill(words.shared.score.notScored, { reason })}</p>
        <p className="mt-1 text-small text-quiet">{todo}</p>
      </div>
    );
  }
  return (
    <div className="flex w-36 shrink-0 flex-col items-center">
      <svg viewBox="0 0 100 54" aria-hidden className="w-36 fill-none" strokeWidth="5">
        {ticks.map((index) => (
          <g key={index}>
            <path d={tickPath(index)} className="stroke-line" />
            <path
              d={tickPath(index)}
              pathLength={1}
              strokeDasharray={`${litShare(index, value)} 1`}
              className="lit stroke-amber"
              style={{ visibility: litShare(index, value) > 0 ? 'visible' : 'hidden' }}
            />
          </g>
        ))}
      </svg>
      <p ref={numeral} dir="ltr" className="tabular -mt-7 font-script text-numeral whitespace-nowrap">
        {text}
      </p>
    </div>
  );
}
