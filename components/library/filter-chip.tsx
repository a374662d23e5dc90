import { X } from 'lucide-react';
import type { ReactNode } from 'react';

/** A filter in use; a press takes it back, as its `label` says. */
export function FilterChip({
  label,
  onRemove,
  children,
}: {
  label: string;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onRemove}
      className="lit inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line ps-3 pe-2 text-small hover:border-edge hover:bg-hover"
    >
      <span className="min-w-0 truncate">{children}</span>
      <X aria-hidden className="size-3.5 shrink-0 text-quiet" />
    </button>
  );
}
