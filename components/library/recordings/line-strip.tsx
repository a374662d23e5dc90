import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { InterviewTimeline } from '@/lib/archive/interview-timeline';
import { fill } from '@/lib/domain/messages';
import { shareUnder } from '@/components/ui/share-under';
import { useWords } from '@/components/ui/words';
import { lengthOf } from '@/components/library/moments';
import { seekByKey } from '@/components/library/player/seek-by-key';
import type { Transport } from '@/components/library/player/transport';
import { useFrames, useTransport } from '@/components/library/player/use-transport';
import { roomyWindow, useMedia } from '@/components/library/use-media';
import { foldLine } from './line-fold';
import { LineLanes, type PeaksOf } from './line-lanes';
import { roomy, type LineLabel } from './line-labels';

const percent = (share: number): string => `${share * 100}%`;

/** Share of the line that a label needs; the line is a third as long on a telephone. */
const labelRoom = { wide: 0.16, narrow: 0.28 };

/**
 * The whole interview on one line: the candidate in the upper lane, the interviewer in the lower, long silences folded.
 * One slider: pressed, pulled, or moved by keys.
 */
export function LineStrip({
  transport,
  line,
  peaksOf,
  labels,
}: {
  transport: Transport;
  line: InterviewTimeline;
  peaksOf: PeaksOf;
  /** What stands beneath it: where each question and take begins. */
  labels: readonly LineLabel[];
}) {
  const words = useWords();
  const text = words.recordings.interview;
  const { playing } = useTransport(transport);
  const isWide = useMedia(roomyWindow);
  const slider = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLSpanElement>(null);
  const pulling = useRef(false);
  const heard = useRef<HTMLDivElement>(null);
  const folded = useMemo(() => foldLine(line), [line]);
  const { toShare, toSeconds, folds } = folded;
  useFrames(transport, (at, still) => {
    const rest = percent(1 - toShare(at));
    if (head.current) head.current.style.insetInlineStart = percent(toShare(at));
    if (heard.current) {
      const isRightToLeft = getComputedStyle(heard.current).direction === 'rtl';
      heard.current.style.clipPath = isRightToLeft ? `inset(0 0 0 ${rest})` : `inset(0 ${rest} 0 0)`;
    }
    if (!still) return;
    slider.current?.setAttribute('aria-valuenow', String(Math.round(at)));
    const place = { at: lengthOf(at), length: lengthOf(line.seconds) };
    slider.current?.setAttribute('aria-valuetext', fill(words.library.audio.positionOf, place));
  });
  const seek = (event: PointerEvent<HTMLDivElement>): void => transport.seek(toSeconds(shareUnder(event)));
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    pulling.current = true;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    seek(event);
  };
  const key = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== ' ' && event.key !== 'Enter') return void seekByKey(event, transport);
    event.preventDefault();
    if (playing) transport.pause();
    else transport.play();
  };
  return (
    <div
      ref={slider}
      role="slider"
      tabIndex={0}
      aria-label={text.position}
      aria-description={words.recordings.player.keys}
      aria-valuemin={0}
      aria-valuemax={Math.round(line.seconds)}
      aria-valuenow={0}
      onPointerDown={press}
      onPointerMove={(event) => pulling.current && seek(event)}
      onPointerUp={() => (pulling.current = false)}
      onPointerCancel={() => (pulling.current = false)}
      onKeyDown={key}
      className="min-w-0 flex-1 cursor-pointer touch-pan-y rounded-control select-none"
    >
      <div className="relative h-24">
        <span aria-hidden className="absolute inset-x-0 top-1/2 h-px bg-line" />
        {folds.map((fold) => (
          <span
            key={fold.share}
            title={fold.resumed ? text.resumed : lengthOf(fold.seconds)}
            className="absolute inset-y-2 border-x border-dashed border-line"
            style={{ insetInlineStart: percent(fold.share), width: percent(fold.width) }}
          />
        ))}
        <LineLanes pieces={line.pieces} folded={folded} peaksOf={peaksOf} />
        <LineLanes ref={heard} lit pieces={line.pieces} folded={folded} peaksOf={peaksOf} />
        <span ref={head} aria-hidden className="absolute inset-y-0 -ms-px w-0.5 rounded-full bg-ink" />
      </div>
      <div aria-hidden className="relative h-4.5 text-small text-quiet">
        {roomy(labels, toShare, labelRoom[isWide ? 'wide' : 'narrow']).map(({ at, share, text: label }) => (
          <span
            key={at}
            className="absolute top-0 whitespace-nowrap"
            style={{ insetInlineStart: percent(share) }}
          >
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
