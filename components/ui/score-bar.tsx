import { scoreText } from './score';

/** A small labelled bar of 0..10; a dash where the value is not known. */
export function ScoreBar({ label, value }: { label: string; value: number | null }) {
  return (
    <div className="flex items-center gap-2 text-small">
      <span className="w-18 shrink-0 truncate text-quiet">{label}</span>
      <span aria-hidden className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-line">
        {value !== null && (
          <span className="lit block h-full rounded-full bg-ink" style={{ width: `${value * 10}%` }} />
        )}
      </span>
      <span className="tabular w-7 shrink-0 text-end">{value === null ? '–' : scoreText(value)}</span>
    </div>
  );
}
