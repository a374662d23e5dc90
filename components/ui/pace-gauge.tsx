import { fill } from '@/lib/domain/messages';
import { useWords } from './words';

/** The band in which listeners follow most easily: 130 to 160 words per minute. */
const comfortable = { from: 130, to: 160 };
const scale = { from: 60, to: 230 };
const place = (pace: number): number =>
  Math.min(100, Math.max(0, ((pace - scale.from) / (scale.to - scale.from)) * 100));

export type Feel = 'slow' | 'comfortable' | 'brisk';

/** A pace in words. */
export const feelOf = (pace: number): Feel =>
  pace < comfortable.from ? 'slow' : pace > comfortable.to ? 'brisk' : 'comfortable';

/**
 * Words per minute on a band with the comfortable zone shaded. A brisk talker is never red. An estimate carries "≈",
 * and its needle is open.
 */
export function PaceGauge({
  wordsPerMinute,
  estimated = false,
}: {
  wordsPerMinute: number;
  estimated?: boolean;
}) {
  const words = useWords();
  const pace = Math.round(wordsPerMinute);
  const at = `${place(pace)}%`;
  return (
    <div>
      <p className="flex items-baseline justify-between gap-3">
        <span>
          <span className="tabular font-script text-script">{`${estimated ? '≈ ' : ''}${pace}`}</span>{' '}
          <span className="text-small text-quiet">{words.shared.pace.unit}</span>
        </span>
        <span className="text-small text-quiet">{words.shared.pace[feelOf(pace)]}</span>
      </p>
      <div aria-hidden className="relative mt-1 h-5">
        <span className="absolute inset-x-0 top-2 h-1 rounded-full bg-line" />
        <span
          className="absolute top-1.5 h-2 rounded-full bg-green"
          style={{
            insetInlineStart: `${place(comfortable.from)}%`,
            width: `${place(comfortable.to) - place(comfortable.from)}%`,
          }}
        />
        <span
          className={`lit absolute top-0 -ms-1 h-5 w-2 rounded-full border-2 ${estimated ? 'border-ink bg-ground' : 'border-ground bg-ink'}`}
          style={{ insetInlineStart: at }}
        />
      </div>
      <p aria-hidden className="tabular relative h-4.5 text-small text-quiet">
        <span
          className="absolute flex w-20 justify-center whitespace-nowrap"
          style={{
            insetInlineStart: `calc(${(place(comfortable.from) + place(comfortable.to)) / 2}% - 2.5rem)`,
          }}
        >
          {fill(words.shared.pace.band, comfortable)}
        </span>
      </p>
    </div>
  );
}
