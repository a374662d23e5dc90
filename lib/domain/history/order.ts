import type { HistoryRow } from './row';

export const historyColumns = [
  'date',
  'question',
  'name',
  'kind',
  'interviewers',
  'competency',
  'answers',
  'score',
  'length',
  'tags',
] as const;
export type HistoryColumn = (typeof historyColumns)[number];

export type HistoryOrder = { by: HistoryColumn; descending: boolean };

export const newestFirst: HistoryOrder = { by: 'date', descending: true };

/** Figures are wanted from the top, words from A on. */
export const startsDescending = (by: HistoryColumn): boolean =>
  by === 'date' || by === 'answers' || by === 'score' || by === 'length';

/** What a press on a column's heading orders by: that column, then the other way round. */
export const orderAfter = (order: HistoryOrder, by: HistoryColumn): HistoryOrder =>
  order.by === by ? { by, descending: !order.descending } : { by, descending: startsDescending(by) };

/**
 * The rows in that order. Where there is nothing to go by comes last in both directions; of equals the newer one comes
 * first. Words are compared as the language does, each different word once.
 */
export function sortRows(rows: readonly HistoryRow[], { by, descending }: HistoryOrder): HistoryRow[] {
  const values = rows.map((row) => valueOf(row, by));
  const rankOf = ranksOf(values);
  const sign = descending ? -1 : 1;
  return rows
    .map((row, index) => {
      const value = values[index] ?? null;
      return { row, key: typeof value === 'string' ? (rankOf.get(value) ?? null) : value };
    })
    .sort((one, other) => {
      if (one.key !== other.key) {
        if (one.key === null) return 1;
        if (other.key === null) return -1;
        return sign * (one.key - other.key);
      }
      return other.row.at - one.row.at || (one.row.id < other.row.id ? -1 : 1);
    })
    .map(({ row }) => row);
}

function valueOf(row: HistoryRow, by: HistoryColumn): string | number | null {
  switch (by) {
    case 'date':
      return row.at;
    case 'question':
      return row.question || null;
    case 'name':
      return row.name || null;
    case 'kind':
      return row.kind || null;
    case 'interviewers':
      return row.interviewers || null;
    case 'competency':
      return row.competencies.join(', ') || null;
    case 'answers':
      return row.answers;
    case 'score':
      return row.score;
    case 'length':
      return row.seconds;
    case 'tags':
      return row.tags.join(', ') || null;
  }
}

/** Words that the language holds for equal get the same place. */
function ranksOf(values: readonly (string | number | null)[]): Map<string, number> {
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const words = [...new Set(values.filter((value) => typeof value === 'string'))].sort(compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined && compare(before, word) !== 0) rank += 1;
    ranks.set(word, rank);
  });
  return ranks;
}
