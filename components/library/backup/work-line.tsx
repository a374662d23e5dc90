import { Button } from '@/components/ui/button';

/** Something that takes its time: what it is, how far it is, and how to stop it. */
export function WorkLine({
  label,
  share,
  cancel,
  onCancel,
}: {
  label: string;
  /** From 0 to 1; null where nobody knows. */
  share: number | null;
  cancel: string;
  onCancel: () => void;
}) {
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="[overflow-wrap:anywhere]">
        {label}
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div
          className={percent === null ? 'h-full w-full animate-breathe bg-edge' : 'lit h-full bg-green'}
          style={percent === null ? undefined : { width: `${percent}%` }}
        />
      </div>
      <div className="flex items-center justify-between gap-3">
        <span className="tabular text-small text-quiet">{percent === null ? '' : `${percent} %`}</span>
        <Button size="small" look="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
