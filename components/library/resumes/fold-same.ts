import type { DiffRow } from '@/lib/domain/resume/line-diff';

/** Rows of a comparison that are shown, or folded into one because nothing differs in them. */
export type Stretch = { from: number; rows: DiffRow[]; folded: boolean };

/** So many lines around a change are shown, to know where it stands. */
const around = 2;
/** Fewer lines than this are not worth a fold. */
const fewest = 4;

export function foldSame(rows: readonly DiffRow[]): Stretch[] {
  const near = rows.map((_, at) =>
    rows.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same'),
  );
  const stretches: Stretch[] = [];
  for (const [at, row] of rows.entries()) {
    const last = stretches.at(-1);
    const folded = near[at] !== true;
    if (last && last.folded === folded) last.rows.push(row);
    else stretches.push({ from: at, rows: [row], folded });
  }
  return stretches.map((stretch) => ({
    ...stretch,
    folded: stretch.folded && stretch.rows.length >= fewest,
  }));
}
