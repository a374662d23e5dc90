/** Peaks 0..1 as bars about a middle line, in the colour of quiet shapes; it reads in the direction of the text. */
export function StripWaveform({ waveform, className }: { waveform: readonly number[]; className: string }) {
  return (
    <svg
      viewBox={`0 0 ${Math.max(1, waveform.length)} 40`}
      preserveAspectRatio="none"
      aria-hidden
      className={`fill-edge rtl:-scale-x-100 ${className}`}
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
  );
}
