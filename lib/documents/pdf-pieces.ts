/** A stretch of text as a PDF places it. Lengths are points, 72 to the inch; `x` and `y` of its start, `y` upwards. */
export type Piece = { text: string; x: number; y: number; width: number; size: number };

/** Pieces that stand beside each other without a gap wider than a few spaces. */
export type Run = { text: string; x: number; end: number; y: number; size: number };

/** Pieces whose baselines differ by less than this share of their size stand on one line: superscripts do. */
const sameLine = 0.5;
/** A gap of this share of the size is a space between words; of many sizes, a gap between columns or tab stops. */
const spaceGap = 0.16;
const columnGap = 1.7;

/** The runs of a page, from its top, each line from its start. Pieces that are drawn twice, as shadows, are one. */
export function runsOf(pieces: readonly Piece[]): Run[][] {
  const sorted = pieces
    .filter(({ text, size }) => text.trim() !== '' && size > 0)
    .toSorted((one, other) => other.y - one.y || one.x - other.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - piece.y < Math.max(first.size, piece.size) * sameLine) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => joined(row.toSorted((one, other) => one.x - other.x)));
}

function joined(row: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = runs.at(-1);
    const gap = last ? x - last.end : 0;
    const reach = Math.max(size, last?.size ?? 0);
    const isShadow = last !== undefined && last.text.endsWith(text) && x < last.end - width * 0.5;
    if (isShadow) continue;
    if (last && gap < reach * columnGap) {
      const isParted = gap > reach * spaceGap && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += (isParted ? ' ' : '') + text;
      last.end = Math.max(last.end, x + width);
      last.size = Math.max(last.size, size);
    } else runs.push({ text, x, end: x + width, y, size });
  }
  return runs
    .map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
