import type { Delivery } from '@/lib/domain/delivery/delivery';
import { fill } from '@/lib/domain/messages';
import { useWords } from './words';

const seconds = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

/**
 * The whole answer as one strip: its waveform, long pauses as gaps with their seconds, fillers as small marks above.
 * `onPlay` is asked for the two seconds around the place that was clicked; without it the strip is only a drawing.
 */
export function PauseStrip({
  delivery,
  label,
  onPlay,
}: {
  delivery: Pick<Delivery, 'durationSeconds' | 'waveform' | 'longPauses' | 'fillers'>;
  label: string;
  onPlay?: ((from: number, to: number) => void) | undefined;
}) {
  const words = useWords();
  const { durationSeconds, waveform, longPauses, fillers } = delivery;
  if (durationSeconds <= 0) return null;
  const place = (at: number) => `${Math.min(100, (at / durationSeconds) * 100)}%`;
  const around = (at: number) => onPlay?.(Math.max(0, at - 1), Math.min(durationSeconds, at + 1));
  const timed = fillers.flatMap((filler) => (filler.at === null ? [] : [{ ...filler, at: filler.at }]));
  return (
    <div role="group" aria-label={label} className="relative pt-5 pb-5">
      <svg
        viewBox={`0 0 ${Math.max(1, waveform.length)} 40`}
        preserveAspectRatio="none"
        aria-hidden
        className="h-10 w-full fill-edge"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          around(((event.clientX - box.left) / box.width) * durationSeconds);
        }}
      >
        {waveform.map((peak, index) => (
          <rect
            key={index}
            x={index + 0.15}
            y={20 - Math.max(0.6, peak * 20)}
            width=".7"
            height={Math.max(1.2, peak * 40)}
          />
        ))}
      </svg>
      {longPauses.map((pause) => (
        <button
          key={pause.start}
          type="button"
          disabled={!onPlay}
          onClick={() => around((pause.start + pause.end) / 2)}
          aria-label={fill(words.shared.delivery.pauseAt, {
            seconds: seconds(pause.end - pause.start),
            at: seconds(pause.start),
          })}
          className="tabular absolute top-5 flex h-15 min-w-6 items-end justify-center rounded-control border-b-2 border-amber bg-amber-wash/60 text-small leading-5 disabled:cursor-default"
          style={{
            left: place(pause.start),
            width: `${((pause.end - pause.start) / durationSeconds) * 100}%`,
          }}
        >
          {fill(words.shared.delivery.seconds, { seconds: seconds(pause.end - pause.start) })}
        </button>
      ))}
      {timed.map((filler) => (
        <button
          key={filler.from}
          type="button"
          disabled={!onPlay}
          onClick={() => around(filler.at)}
          title={filler.word}
          aria-label={fill(words.shared.delivery.fillerAt, { word: filler.word, at: seconds(filler.at) })}
          className="absolute top-0 flex h-6 w-6 -translate-x-1/2 items-start justify-center pt-1 disabled:cursor-default"
          style={{ left: place(filler.at) }}
        >
          <span aria-hidden className="h-2.5 w-1 rounded-full bg-ink" />
        </button>
      ))}
    </div>
  );
}
