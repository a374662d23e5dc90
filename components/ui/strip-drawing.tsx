import { clsx } from 'clsx';
import type { Ref } from 'react';
import { placeOn, roomyLabels, type StripMark } from './strip-marks';
import { StripWaveform } from './strip-waveform';

const shapes = {
  filler: 'bg-ink',
  possible: 'bg-edge',
  filledPause: 'border border-ink bg-ground',
} as const;

/** So much of the strip a label needs on either side of its middle. */
const margin = 0.06;

/**
 * What stands on the strip of an answer: its waveform, fillers as small marks above, long pauses underlined with their
 * seconds beneath. It fills its frame, which says what it is and what may be done with it.
 */
export function StripDrawing({
  waveform,
  duration,
  marks,
  lit,
  played,
}: {
  /** Peaks 0..1 over the whole take. */
  waveform: readonly number[];
  /** Seconds of the whole take. */
  duration: number;
  marks: readonly StripMark[];
  /** The stretch that is heard now, seconds. */
  lit: { from: number; to: number } | null;
  /** See {@link StripWaveform}. */
  played?: Ref<SVGRectElement>;
}) {
  const place = (at: number) => placeOn(duration, at);
  return (
    <>
      {lit && (
        <span
          className="lit absolute inset-y-0 rounded-control bg-amber-wash"
          style={{ insetInlineStart: place(lit.from), width: place(lit.to - lit.from) }}
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
      <StripWaveform
        waveform={waveform}
        {...(played && { played })}
        className="absolute inset-x-0 top-5 h-12 w-full"
      />
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
              Math.min(duration * (1 - margin), Math.max(duration * margin, mark.at + mark.seconds / 2)),
            ),
          }}
        >
          {mark.label}
        </span>
      ))}
    </>
  );
}
