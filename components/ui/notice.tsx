import { clsx } from 'clsx';
import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';

/**
 * What went wrong, in place of what failed: what happened, what was kept, what to do, and at most one button.
 * `detail` is the other side's own reason, shown small. Without `what` to do with a failure, use a Card.
 */
export function Notice({
  what,
  kept,
  todo,
  detail,
  action,
  dismiss,
  calm = false,
  children,
}: {
  what: string;
  kept?: string;
  todo?: string;
  detail?: string;
  action?: { label: string; onAct: () => void } | undefined;
  dismiss?: { label: string; onAct: () => void } | undefined;
  /** True for a remark that is not an error: no mark, no alarm. */
  calm?: boolean;
  children?: ReactNode;
}) {
  return (
    <section
      role={calm ? 'status' : 'alert'}
      className={clsx(
        'flex gap-3 rounded-card border bg-raised p-3 text-small',
        calm ? 'border-line' : 'border-caution',
      )}
    >
      {!calm && <TriangleAlert aria-hidden className="mt-px size-4 shrink-0 text-caution" />}
      <div className="min-w-0 flex-1">
        <p className="font-medium text-ink">{what}</p>
        {(kept || todo) && (
          <p className="mt-1 text-quiet">
            {kept} {todo}
          </p>
        )}
        {detail && <p className="mt-1 text-quiet [overflow-wrap:anywhere]">“{detail}”</p>}
        {children}
        {action && (
          <Button size="small" className="mt-2" onClick={action.onAct}>
            {action.label}
          </Button>
        )}
      </div>
      {dismiss && (
        <IconButton label={dismiss.label} onClick={dismiss.onAct} className="-mt-1.5 -me-1.5">
          <X aria-hidden className="size-4" />
        </IconButton>
      )}
    </section>
  );
}
