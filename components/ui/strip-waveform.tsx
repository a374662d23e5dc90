import { useId, type Ref } from 'react';

/**
 * Peaks 0..1 as bars about a middle line, in the colour of quiet shapes; it reads in the direction of the text. With
 * `played` the bars under that rectangle are lit: its `width` attribute is the share that was heard, in percent.
 */
export function StripWaveform({
  waveform,
  played,
  className,
}: {
  waveform: readonly number[];
  played?: Ref<SVGRectElement>;
  className: string;
}) {
  const clip = useId();
  const bars = waveform
    .map((peak, index) => {
      const height = Math.max(1.2, peak * 40);
      return `M${index + 0.5} ${(20 - height / 2).toFixed(2)}v${height.toFixed(2)}`;
    })
    .join('');
  return (
    <svg
      viewBox={`0 0 ${Math.max(1, waveform.length)} 40`}
      preserveAspectRatio="none"
      aria-hidden
      className={`rtl:-scale-x-100 ${className}`}
    >
      <path d={bars} strokeWidth=".7" className="stroke-edge" />
      {played && (
        <>
          <clipPath id={clip}>
            <rect ref={played} width="0%" height="100%" />
          </clipPath>
          <path d={bars} strokeWidth=".7" clipPath={`url(#${clip})`} className="stroke-green" />
        </>
      )}
    </svg>
  );
}
