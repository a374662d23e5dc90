import type { HistoryFilter } from '@/lib/domain/history/filter';
import type { HistoryRow } from '@/lib/domain/history/row';
import type { Words } from '@/lib/domain/messages';
import { jobName } from '@/components/library/job-name';
import { personaById } from '@/lib/domain/personas';
import type { History } from './use-history';

/** What can be chosen of one filter, and how many rows it would leave if nothing else were asked for. */
export type FilterOption = { value: string; label: string; count: number };
/** The filters of which one or more are ticked. */
export type TickedFilter = 'jobs' | 'kinds' | 'personas' | 'competencies' | 'states' | 'tags';
export const tickedFilters: readonly TickedFilter[] = [
  'jobs',
  'kinds',
  'personas',
  'competencies',
  'tags',
  'states',
];

/** What occurs in the record, by name; what is asked for is among it even where nothing has it any more. */
export function optionsOf(
  asks: TickedFilter,
  rows: readonly HistoryRow[],
  filter: HistoryFilter,
  labelOf: (value: string) => string,
): FilterOption[] {
  const counts = new Map<string, number>(filter[asks].map((value) => [value, 0]));
  for (const row of rows)
    for (const value of valuesOf(row, asks)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

function valuesOf(row: HistoryRow, asks: TickedFilter): readonly string[] {
  switch (asks) {
    case 'jobs':
      return row.jobId === null ? [] : [row.jobId];
    case 'kinds':
      return row.kinds;
    case 'personas':
      return row.personaIds;
    case 'competencies':
      return row.competencies;
    case 'states':
      return [row.state];
    case 'tags':
      return row.tags;
  }
}

/** How a chosen value is called. A job or an interviewer that is gone says so, instead of its id. */
export function valueInWords(
  asks: TickedFilter,
  value: string,
  { jobs, personas }: Pick<History, 'jobs' | 'personas'>,
  words: Words,
): string {
  switch (asks) {
    case 'jobs': {
      const job = jobs.find(({ id }) => id === value);
      return job ? jobName(job, words) : words.history.filters.unknown;
    }
    case 'personas':
      return personaById(value, personas).name;
    case 'kinds':
      return words.shared.kinds[value as keyof typeof words.shared.kinds];
    case 'states':
      return words.library.interview.states[value as keyof typeof words.library.interview.states];
    case 'competencies':
    case 'tags':
      return value;
  }
}
