import type { CostRow, CostTable } from '@/lib/domain/cost/cost-table';

const head = ['for', 'model', 'text in', 'cached', 'audio in', 'cached', 'text out', 'audio out', 'min', '$'];

/** The table for people: one line per purpose and model, tokens in whole numbers, dollars to a hundredth of a cent. */
export function printed(table: CostTable): string {
  const total = ['all', '', '', '', '', '', '', '', '', dollars(table.total.dollars, table.total.unpriced)];
  const lines = [head, ...table.rows.map(cells), total];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const cells = (row: CostRow): string[] => [
  row.purpose,
  row.model,
  ...[
    row.inputTextTokens,
    row.cachedTextTokens,
    row.inputAudioTokens,
    row.cachedAudioTokens,
    row.outputTextTokens,
    row.outputAudioTokens,
  ].map((tokens) => Math.round(tokens).toLocaleString('en')),
  row.minutes.toFixed(2),
  dollars(row.cost.dollars, row.cost.unpriced),
];

/** A sum that leaves something out says so. */
const dollars = (sum: number, unpriced: readonly string[]): string =>
  `${unpriced.length > 0 ? '≥ ' : ''}${sum.toFixed(4)}`;
