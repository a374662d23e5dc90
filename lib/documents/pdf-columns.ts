import type { Run } from './pdf-pieces';

/** A line of one column: its runs, joined. */
export type Line = { text: string; x: number; end: number; y: number; size: number };

/** A column has at least so many lines, and no more than this share of the page's lines run across its edge. */
const fewestLines = 4;
const mostAcross = 0.4;
/** White space between columns, points. */
const gutterWidth = 9;
/** Text of a margin column is as short as a date or a place. */
const marginLength = 26;

/** Lines of one column that follow each other, and where the column ends, points. */
export type Block = { lines: Line[]; right: number };

/** Text that is set in one column reaches at least so far across its page. */
const textShare = 0.8;

/**
 * The lines of a page in the order in which they are read: column by column where it has two, with what runs across
 * both in its place. Dates and places that stand apart at the end or the start of a line belong to that line.
 * `pageWidth` in points.
 */
export function linesInOrder(rows: readonly (readonly Run[])[], pageWidth: number): Block[] {
  const edge = columnEdge(rows);
  const right = Math.max(pageWidth * textShare, ...rows.flat().map(({ end }) => end));
  if (edge === null) return [{ lines: rows.map(toLine), right }];
  const blocks: Block[] = [];
  let before: Line[] = [];
  let after: Line[] = [];
  const flush = (): void => {
    blocks.push({ lines: before, right: edge - gutterWidth }, { lines: after, right });
    before = [];
    after = [];
  };
  for (const row of rows) {
    const first = row.filter(({ end }) => end <= edge);
    const second = row.filter(({ x }) => x >= edge);
    if (first.length + second.length < row.length) {
      flush();
      blocks.push({ lines: [toLine(row)], right });
      continue;
    }
    if (first.length > 0) before.push(toLine(first));
    if (second.length > 0) after.push(toLine(second));
  }
  flush();
  return blocks.filter(({ lines }) => lines.length > 0);
}

/** Where the second column begins; null on a page of one. The edge that the most lines keep to is taken. */
function columnEdge(rows: readonly (readonly Run[])[]): number | null {
  const runs = rows.flat();
  const starts = [...new Set(runs.map(({ x }) => Math.round(x)))];
  const left = Math.min(...runs.map(({ x }) => x));
  let best: { edge: number; worth: number } | null = null;
  for (const start of starts) {
    const edge = start - 1;
    if (edge - left < 60) continue;
    const across = runs.filter(({ x, end }) => x < edge && end > edge - gutterWidth);
    if (across.length > rows.length * mostAcross) continue;
    const after = runs.filter(({ x }) => x >= edge);
    const before = runs.filter((run) => run.x < edge && !across.includes(run));
    const aligned = after.filter(({ x }) => Math.abs(x - start) < 4).length;
    if (aligned < fewestLines || after.length < fewestLines || before.length < fewestLines) continue;
    if (isMargin(after, before) || isMargin(before, after)) continue;
    const worth = aligned + before.length - across.length * 2;
    if (!best || worth > best.worth) best = { edge, worth };
  }
  return best?.edge ?? null;
}

/** True for a column of dates or places, each beside a line of the other column. */
function isMargin(column: readonly Run[], other: readonly Run[]): boolean {
  const beside = column.filter(({ y, size }) => other.some((run) => Math.abs(run.y - y) < size * 0.5)).length;
  const short = column.filter(({ text }) => text.length <= marginLength);
  const dated = short.filter(({ text }) => /\b(?:19|20)\d{2}\b|\bpresent\b/i.test(text)).length;
  return beside >= column.length * 0.8 && short.length >= column.length * 0.8 && dated >= column.length * 0.4;
}

/** Runs of one line with a wide gap between them are told apart by a bar, as a person would type it. */
function toLine(row: readonly Run[]): Line {
  const [first] = row;
  return {
    text: row
      .map(({ text }) => text)
      .reduce((line, text) => (isSign(line) ? `${line} ${text}` : `${line} | ${text}`)),
    x: first?.x ?? 0,
    end: Math.max(...row.map(({ end }) => end)),
    y: first?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
  };
}

/** A list's sign stands apart from its item, and is no cell of its own. */
const isSign = (text: string): boolean => /^(?:[^\p{L}\p{N}\s]|\d{1,2}[.)])$/u.test(text);
