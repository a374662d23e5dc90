/** How far a file has come, 0..1. */
export function MakingProgress({ done, label }: { done: number; label: string }) {
  const percent = Math.round(done * 100);
  return (
    <div className="flex flex-col gap-1 text-small">
      <p className="flex justify-between gap-4">
        <span role="status">{label}</span>
        <span className="tabular text-quiet">{percent} %</span>
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div className="lit h-full rounded-full bg-ink" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
