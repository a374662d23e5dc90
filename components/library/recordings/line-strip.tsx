import { clsx } from 'clsx';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { InterviewTimeline, TimelinePiece } from '@/lib/archive/interview-timeline';
import { fill } from '@/lib/domain/messages';
import { shareUnder } from '@/components/ui/share-under';
import { StripWaveform } from '@/components/ui/strip-waveform';
import { useWords } from '@/components/ui/words';
import { lengthOf } from '@/components/library/moments';
import { seekByKey } from '@/components/library/player/seek-by-key';
import type { Transport } from '@/components/library/player/transport';
import { useFrames, useTransport } from '@/components/library/player/use-transport';
import { foldLine } from './line-fold';

const percent = (share: number): string => `${share * 100}%`;

/** Peaks of a stretch of a recording, for its part of the lane. */
export type PeaksOf = (piece: TimelinePiece) => readonly number[];

/**
 * The whole interview on one line: the candidate in the upper lane, the interviewer in the lower, long silences folded.
 * One slider: pressed, pulled, or moved by keys.
 */
export function LineStrip({
  transport,
  line,
  peaksOf,
}: {
  transport: Transport;
  line: InterviewTimeline;
  peaksOf: PeaksOf;
}) {
  const words = useWords();
  const text = words.recordings.interview;
  const { playing } = useTransport(transport);
  const slider = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLSpanElement>(null);
  const pulling = useRef(false);
  const { toShare, toSeconds, folds } = foldLine(line);
  useFrames(transport, (at, still) => {
    if (head.current) head.current.style.insetInlineStart = percent(toShare(at));
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
      className="relative h-24 min-w-0 flex-1 cursor-pointer touch-pan-y rounded-control select-none"
    >
      <span aria-hidden className="absolute inset-x-0 top-1/2 h-px bg-line" />
      {folds.map((fold) => (
        <span
          key={fold.share}
          title={fold.resumed ? text.resumed : lengthOf(fold.seconds)}
          className="absolute inset-y-2 border-x border-dashed border-line"
          style={{ insetInlineStart: percent(fold.share), width: percent(fold.width) }}
        />
      ))}
      {line.pieces.map((piece) => {
        const from = toShare(piece.at);
        return (
          <span
            key={`${piece.recordingId} ${piece.from}`}
            className={clsx(
              'absolute min-w-px overflow-hidden',
              piece.channel === 'candidate'
                ? 'top-0 h-[calc(50%-2px)]'
                : 'bottom-0 flex h-[calc(50%-2px)] items-center',
            )}
            style={{
              insetInlineStart: percent(from),
              width: percent(toShare(piece.at + piece.seconds) - from),
            }}
          >
            {piece.channel === 'candidate' ? (
              <StripWaveform waveform={peaksOf(piece)} className="size-full *:stroke-green" />
            ) : (
              <span className="h-3 w-full rounded-full bg-amber" />
            )}
          </span>
        );
      })}
      <span ref={head} aria-hidden className="absolute inset-y-0 -ms-px w-0.5 rounded-full bg-ink" />
    </div>
  );
}
