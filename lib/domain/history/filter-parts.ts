import { filterRows, noFilter, type HistoryFilter, type SpokenWords } from './filter';
import type { HistoryRow } from './row';

/** One thing that is asked for, and can be taken back by itself. */
export type FilterPart = {
  [Key in keyof HistoryFilter]: {
    asks: Key;
    value: HistoryFilter[Key] extends readonly (infer Item)[] ? Item : NonNullable<HistoryFilter[Key]>;
  };
}[keyof HistoryFilter];

/** All that is asked for, in the order of the filters. */
export function partsOf(filter: HistoryFilter): FilterPart[] {
  const parts: { asks: string; value: unknown }[] = [];
  for (const asks of Object.keys(noFilter) as (keyof HistoryFilter)[]) {
    const wanted = filter[asks];
    if (Array.isArray(wanted)) for (const value of wanted) parts.push({ asks, value });
    else if (wanted !== null && wanted !== '') parts.push({ asks, value: wanted });
  }
  return parts as FilterPart[];
}

/** The filter without that part. */
export function without(filter: HistoryFilter, { asks, value }: FilterPart): HistoryFilter {
  const wanted: unknown = filter[asks];
  return {
    ...filter,
    [asks]: Array.isArray(wanted) ? wanted.filter((each) => each !== value) : noFilter[asks],
  };
}

/** What would be found if one thing were not asked for. */
export type Loosening = { asks: keyof HistoryFilter; filter: HistoryFilter; count: number };

/** Which filters stand in the way where nothing is found: those without which most would be, at most three. */
export function looseningsOf(
  rows: readonly HistoryRow[],
  filter: HistoryFilter,
  spoken: SpokenWords,
): Loosening[] {
  return [...new Set(partsOf(filter).map(({ asks }) => asks))]
    .map((asks) => {
      const looser: HistoryFilter = { ...filter, [asks]: noFilter[asks] };
      return { asks, filter: looser, count: filterRows(rows, looser, spoken).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, 3);
}
