import { fill } from '@/lib/domain/messages';
import { useWords } from './words';

/** The band in which listeners follow most easily: 130 to 160 words per minute. */
const comfortable = { from: 130, to: 160 };
const scale = { from: 60, to: 230 };
const place = (pace: number): number =>
  Math.min(100, Math.max(0, ((pace - scale.from) / (scale.to - scale.from)) * 100));

/** Words per minute on a band with the comfortable zone shaded. A brisk talker is never red. */
export function PaceGauge({ wordsPerMinute }: { wordsPerMinute: number }) {
  const words = useWords();
  const pace = Math.round(wordsPerMinute);
  const feel = pace < comfortable.from ? 'slow' : pace > comfortable.to ? 'brisk' : 'comfortable';
  const text = words.shared.pace[feel];
  return (
    <div>
      <p className="flex items-baseline justify-between gap-3">
        <span>
          <span className="tabular font-script text-script">{pace}</span>{' '}
          <span className="text-small text-quiet">{words.shared.pace.unit}</span>
        </span>
        <span className="text-small text-quiet">{text}</span>
      </p>
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden className="mt-1 h-4 w-full">
        <rect x="0" y="4" width="100" height="4" rx="2" className="fill-line" />
        <rect
          x={place(comfortable.from)}
          y="4"
          width={place(comfortable.to) - place(comfortable.from)}
          height="4"
          className="fill-green"
        />
        <rect x={place(pace) - 0.5} y="0" width="1" height="12" className="lit fill-ink" />
      </svg>
      <p aria-hidden className="tabular relative h-4 text-small text-quiet">
        <span
          className="absolute -translate-x-1/2 whitespace-nowrap"
          style={{ left: `${(place(comfortable.from) + place(comfortable.to)) / 2}%` }}
        >
          {fill(words.shared.pace.band, { from: comfortable.from, to: comfortable.to })}
        </span>
      </p>
    </div>
  );
}
