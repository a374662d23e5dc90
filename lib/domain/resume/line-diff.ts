/** A line of two texts beside each other; null where one of them has none there. */
export type DiffRow = {
  kind: 'same' | 'added' | 'removed' | 'changed';
  before: string | null;
  after: string | null;
};

/** Above so many pairs of lines, the middle of two texts is no longer compared and counts as changed. */
const mostPairs = 4_000_000;

/** Two texts line by line: what stayed, what was added, what was taken away, and what took its place. */
export function diffOf(before: string, after: string): DiffRow[] {
  const one = before.split('\n');
  const other = after.split('\n');
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const same = (line: string): DiffRow => ({ kind: 'same', before: line, after: line });
  return [
    ...one.slice(0, start).map(same),
    ...paired(middleOf(one.slice(start, one.length - end), other.slice(start, other.length - end))),
    ...one.slice(one.length - end).map(same),
  ];
}

/** The longest common run of lines decides what stayed. */
function middleOf(one: readonly string[], other: readonly string[]): DiffRow[] {
  const removed = (line: string): DiffRow => ({ kind: 'removed', before: line, after: null });
  const added = (line: string): DiffRow => ({ kind: 'added', before: null, after: line });
  if (one.length * other.length > mostPairs) return [...one.map(removed), ...other.map(added)];
  const width = other.length + 1;
  const common = new Uint16Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        one[row] === other[column]
          ? (common[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(common[(row + 1) * width + column] ?? 0, common[row * width + column + 1] ?? 0);
  const rows: DiffRow[] = [];
  let row = 0;
  let column = 0;
  while (row < one.length || column < other.length) {
    const left = one[row];
    const right = other[column];
    if (left !== undefined && left === right) {
      rows.push({ kind: 'same', before: left, after: left });
      row += 1;
      column += 1;
    } else if (
      left !== undefined &&
      (right === undefined ||
        (common[(row + 1) * width + column] ?? 0) >= (common[row * width + column + 1] ?? 0))
    ) {
      rows.push(removed(left));
      row += 1;
    } else {
      rows.push(added(right ?? ''));
      column += 1;
    }
  }
  return rows;
}

/** Lines that were taken away and lines that came in their place stand beside each other. */
function paired(rows: readonly DiffRow[]): DiffRow[] {
  const result: DiffRow[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = (): void => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const before = gone[at] ?? null;
      const after = come[at] ?? null;
      result.push({
        kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
        before,
        after,
      });
    }
    gone = [];
    come = [];
  };
  for (const row of rows) {
    if (row.kind === 'same') {
      flush();
      result.push(row);
    } else {
      if (row.before !== null) gone.push(row.before);
      if (row.after !== null) come.push(row.after);
    }
  }
  flush();
  return result;
}
