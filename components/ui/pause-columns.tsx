import { clsx } from 'clsx';

/** One kind of pause: how many there were, and what it is called. */
export type PauseColumn = { label: string; count: number; marked: boolean };

const tall = 36;

/** How long the pauses were, as a few columns; the marked ones are those that listeners notice. */
export function PauseColumns({ columns, label }: { columns: readonly PauseColumn[]; label: string }) {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <div role="img" aria-label={label} className="grid grid-cols-4 gap-2 text-small">
      {columns.map((column) => (
        <div key={column.label} className="flex min-w-0 flex-col justify-end">
          <span className={clsx('tabular leading-4', column.count === 0 ? 'text-quiet' : 'text-ink')}>
            {column.count}
          </span>
          <span
            className={clsx(
              'mt-0.5 min-h-px rounded-t-sm',
              column.count === 0 ? 'bg-line' : column.marked ? 'bg-amber' : 'bg-edge',
            )}
            style={{ height: `${column.count === 0 ? 1 : Math.max(3, (column.count / most) * tall)}px` }}
          />
          <span className="border-t border-line pt-0.5 text-quiet">{column.label}</span>
        </div>
      ))}
    </div>
  );
}
