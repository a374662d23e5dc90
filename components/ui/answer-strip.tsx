import { clsx } from 'clsx';
import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { shareUnder } from './share-under';
import { StripDrawing } from './strip-drawing';
import { nearestMark, nextMark, placeOn, type StripMark } from './strip-marks';

/** How far from a mark a press still means it, in pixels. */
const reach = 10;

/**
 * The whole answer as one strip: its waveform, long pauses as gaps with their seconds, fillers as small marks above,
 * "um"s that nobody wrote as hollow ones. One control: a press plays around the place; arrow keys go from mark to
 * mark, and Enter or Space plays. Without `onPlay` it is only a drawing with a name.
 */
export function AnswerStrip({
  waveform,
  duration,
  marks,
  label,
  hint,
  silence,
  playing,
  onPlay,
}: {
  /** Peaks 0..1 over the whole take. */
  waveform: readonly number[];
  /** Seconds of the whole take. */
  duration: number;
  marks: readonly StripMark[];
  label: string;
  /** How it is used with keys, for those who cannot see it. */
  hint: string;
  /** What is said of a place without a mark. */
  silence: string;
  /** The stretch that is heard now, seconds. */
  playing: { from: number; to: number } | null;
  onPlay?: ((from: number, to: number) => void) | undefined;
}) {
  const [cursor, setCursor] = useState<number | null>(null);
  if (duration <= 0) return null;
  const under = marks.find((mark) => mark.at === cursor);
  const playAt = (at: number, mark: StripMark | undefined) =>
    onPlay?.(mark?.from ?? Math.max(0, at - 1), mark?.to ?? Math.min(duration, at + 1));
  const press = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    const at = shareUnder(event) * duration;
    const mark = nearestMark(marks, at, (reach / box.width) * duration);
    setCursor(mark?.at ?? at);
    playAt(at, mark);
  };
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
    };
    const step = steps[event.key];
    if (step !== undefined) setCursor(nextMark(marks, cursor, step)?.at ?? cursor);
    else if (event.key === 'Home') setCursor(marks[0]?.at ?? 0);
    else if (event.key === 'End') setCursor(marks.at(-1)?.at ?? duration);
    else if (event.key === 'Enter' || event.key === ' ') playAt(cursor ?? 0, under);
    else return;
    event.preventDefault();
  };
  const control = onPlay
    ? ({
        role: 'slider',
        tabIndex: 0,
        'aria-valuemin': 0,
        'aria-valuemax': Math.round(duration),
        'aria-valuenow': Math.round(cursor ?? 0),
        'aria-valuetext': under?.name ?? silence,
        'aria-description': hint,
        onClick: press,
        onKeyDown: key,
      } as const)
    : ({ role: 'img' } as const);
  return (
    <div
      {...control}
      aria-label={label}
      className={clsx('relative h-22 touch-manipulation rounded-control', onPlay && 'cursor-pointer')}
    >
      <StripDrawing waveform={waveform} duration={duration} marks={marks} lit={playing} />
      {cursor !== null && onPlay && (
        <span
          className="absolute inset-y-0 w-px bg-ink"
          style={{
            insetInlineStart: placeOn(
              duration,
              (under?.kind === 'longPause' ? under.seconds / 2 : 0) + cursor,
            ),
          }}
        />
      )}
    </div>
  );
}
