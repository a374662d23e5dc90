import { clsx } from 'clsx';
import type { Ref } from 'react';
import type { TimelinePiece } from '@/lib/archive/interview-timeline';
import { StripWaveform } from '@/components/ui/strip-waveform';
import type { FoldedLine } from './line-fold';

/** Peaks of a stretch of a recording, for its part of the lane. */
export type PeaksOf = (piece: TimelinePiece) => readonly number[];

const percent = (share: number): string => `${share * 100}%`;

/** The two lanes of an interview: the candidate's voice above, the interviewer's lines below; `lit` in their colours. */
export function LineLanes({
  ref,
  pieces,
  folded,
  peaksOf,
  lit = false,
}: {
  ref?: Ref<HTMLDivElement>;
  pieces: readonly TimelinePiece[];
  folded: FoldedLine;
  peaksOf: PeaksOf;
  lit?: boolean;
}) {
  return (
    <div ref={ref} aria-hidden className="absolute inset-0">
      {pieces.map((piece) => {
        const from = folded.toShare(piece.at);
        const to = folded.toShare(piece.at + piece.seconds);
        const isCandidate = piece.channel === 'candidate';
        return (
          <span
            key={`${piece.recordingId} ${piece.from}`}
            className={clsx(
              'absolute flex h-[calc(50%-2px)] min-w-1 items-center overflow-hidden',
              isCandidate ? 'top-0' : 'bottom-0',
            )}
            style={{ insetInlineStart: percent(from), width: percent(to - from) }}
          >
            {isCandidate ? (
              <StripWaveform
                waveform={peaksOf(piece)}
                className={clsx('size-full', lit && '*:stroke-green')}
              />
            ) : (
              <span className={clsx('h-3 w-full rounded-full', lit ? 'bg-amber' : 'bg-edge')} />
            )}
          </span>
        );
      })}
    </div>
  );
}
