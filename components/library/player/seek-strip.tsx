const bars = 96;

/** The loudness of a recording as a strip on which one seeks; played bars are lit. Without peaks it is a thin line. */
export function SeekStrip({
  label,
  text,
  peaks,
  at,
  length,
  onSeek,
}: {
  label: string;
  text: string;
  peaks: readonly number[];
  at: number;
  length: number;
  onSeek: (seconds: number) => void;
}) {
  const played = length > 0 ? at / length : 0;
  return (
    <div className="relative h-9 min-w-0 flex-1 rounded-control focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ink">
      <svg
        aria-hidden
        viewBox={`0 0 ${bars} 36`}
        preserveAspectRatio="none"
        className="size-full rtl:-scale-x-100"
      >
        {Array.from({ length: bars }, (_, bar) => {
          const height = Math.max(2, 32 * peakAt(peaks, bar));
          return (
            <rect
              key={bar}
              x={bar + 0.2}
              y={18 - height / 2}
              width={0.6}
              height={height}
              className={bar / bars < played ? 'fill-green' : 'fill-edge'}
            />
          );
        })}
      </svg>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={text}
        min={0}
        max={Math.max(length, 0.1)}
        step={0.1}
        value={at}
        onChange={(event) => onSeek(event.target.valueAsNumber)}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
    </div>
  );
}

/** The loudest moment of that bar's stretch. */
function peakAt(peaks: readonly number[], bar: number): number {
  const from = Math.floor((bar * peaks.length) / bars);
  const to = Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / bars));
  return Math.max(0, ...peaks.slice(from, to));
}
