import { clsx } from 'clsx';
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { nearestMark, nextMark, roomyLabels } from './strip-marks';
import type { StripMark } from './strip-marks';
import { StripWaveform } from './strip-waveform';

/** How far from a mark a press still means it, in pixels. */
const reach = 10;

const shapes = {
  filler: 'bg-ink',
  possible: 'bg-edge',
  filledPause: 'border border-ink bg-ground',
} as const;

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
  const strip = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  if (duration <= 0) return null;
  const place = (at: number) => `${Math.min(100, Math.max(0, (at / duration) * 100))}%`;
  const under = marks.find((mark) => mark.at === cursor);
  const playAt = (at: number, mark: StripMark | undefined) =>
    onPlay?.(mark?.from ?? Math.max(0, at - 1), mark?.to ?? Math.min(duration, at + 1));
  const press = (event: MouseEvent<HTMLDivElement>) => {
    const box = strip.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const share = (event.clientX - box.left) / box.width;
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = (rightToLeft ? 1 - share : share) * duration;
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
      ref={strip}
      {...control}
      aria-label={label}
      className={clsx('relative h-22 touch-manipulation rounded-control', onPlay && 'cursor-pointer')}
    >
      {playing && (
        <span
          className="lit absolute inset-y-0 rounded-control bg-amber-wash"
          style={{ insetInlineStart: place(playing.from), width: place(playing.to - playing.from) }}
        />
      )}
      {marks
        .filter((mark) => mark.kind === 'longPause')
        .map((mark) => (
          <span
            key={mark.at}
            className="absolute top-5 h-12 min-w-1 border-b-2 border-amber"
            style={{ insetInlineStart: place(mark.at), width: place(mark.seconds) }}
          />
        ))}
      <StripWaveform waveform={waveform} className="absolute inset-x-0 top-5 h-12 w-full" />
      {marks.map(
        (mark) =>
          mark.kind !== 'longPause' && (
            <span
              key={`${mark.kind} ${mark.at}`}
              className={clsx('absolute top-1 -ms-0.5 h-3 w-1.5 rounded-full', shapes[mark.kind])}
              style={{ insetInlineStart: place(mark.at) }}
            />
          ),
      )}
      {roomyLabels(marks, duration).map((mark) => (
        <span
          key={mark.at}
          className="tabular absolute bottom-0 -ms-6 w-12 text-center text-small text-quiet"
          style={{
            insetInlineStart: place(
              Math.min(duration * 0.94, Math.max(duration * 0.06, mark.at + mark.seconds / 2)),
            ),
          }}
        >
          {mark.label}
        </span>
      ))}
      {cursor !== null && onPlay && (
        <span
          className="absolute inset-y-0 w-px bg-ink"
          style={{ insetInlineStart: place((under?.kind === 'longPause' ? under.seconds / 2 : 0) + cursor) }}
        />
      )}
    </div>
  );
}
