/** Reads a table after RFC 4180, strictly: whatever the rules do not allow is an error. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at + 1) : bare(text, at);
    row.push(cell);
    if (text[end] === ',') at = end + 1;
    else if (text.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else throw new Error(`Neither a comma nor an end of line at ${end}.`);
  }
  if (row.length > 0) throw new Error('The last line has no end.');
  return rows;
}

function bare(text: string, start: number): { cell: string; end: number } {
  const end = start + text.slice(start).search(/[,\r\n]|$/);
  const cell = text.slice(start, end);
  if (cell.includes('"')) throw new Error(`A quote in a bare cell at ${start}.`);
  return { cell, end };
}

function quoted(text: string, start: number): { cell: string; end: number } {
  let cell = '';
  let at = start;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new Error('A quote is never closed.');
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    at = close + 2;
  }
}
