/** What may stand in a cell of a table that leaves. */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * By these a spreadsheet takes a cell for a formula, and runs what somebody else wrote (OWASP, CSV injection; the wide
 * forms are taken for the narrow ones).
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A line of a table after RFC 4180, with its end. Words that a spreadsheet would take for a formula get an apostrophe
 * before them; figures stay figures, and a list is parted by semicolons.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
