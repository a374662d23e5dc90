import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { InterviewKind } from '@/lib/domain/questions/kind';
import { searchWords } from './folded';
import type { HistoryRow } from './row';

/**
 * What is looked for. An empty list and null ask for nothing. Of a list one has to fit, of `tags` all of them. Days are
 * ISO dates of the candidate's calendar, both included; scores are 0 to 10, both included.
 */
export type HistoryFilter = {
  search: string;
  jobs: readonly string[];
  kinds: readonly InterviewKind[];
  personas: readonly string[];
  competencies: readonly string[];
  states: readonly InterviewRecord['state'][];
  tags: readonly string[];
  practice: 'only' | 'without' | null;
  least: number | null;
  most: number | null;
  from: string | null;
  to: string | null;
};

export const noFilter: HistoryFilter = {
  search: '',
  jobs: [],
  kinds: [],
  personas: [],
  competencies: [],
  states: [],
  tags: [],
  practice: null,
  least: null,
  most: null,
  from: null,
  to: null,
};

/** The words of attempts, folded, by their ids; empty until they have been read. */
export type SpokenWords = ReadonlyMap<string, string>;

type Test = (row: HistoryRow) => boolean;

/** The rows that fit, in their order. */
export function filterRows(
  rows: readonly HistoryRow[],
  filter: HistoryFilter,
  spoken: SpokenWords,
): readonly HistoryRow[] {
  const tests = testsOf(filter, spoken);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** Only what is asked for is tested, the quick questions first. */
function testsOf(filter: HistoryFilter, spoken: SpokenWords): Test[] {
  const tests: Test[] = [];
  const oneOf = <Value>(wanted: readonly Value[], of: (row: HistoryRow) => readonly Value[]): void => {
    if (wanted.length > 0) tests.push((row) => of(row).some((value) => wanted.includes(value)));
  };
  oneOf(filter.jobs, ({ jobId }) => (jobId === null ? [] : [jobId]));
  oneOf(filter.kinds, ({ kinds }) => kinds);
  oneOf(filter.personas, ({ personaIds }) => personaIds);
  oneOf(filter.competencies, ({ competencies }) => competencies);
  oneOf(filter.states, ({ state }) => [state]);
  const { tags, practice, least, most } = filter;
  if (tags.length > 0) tests.push((row) => tags.every((tag) => row.tags.includes(tag)));
  if (practice !== null) tests.push((row) => row.practice === (practice === 'only'));
  if (least !== null) tests.push(({ score }) => score !== null && score >= least);
  if (most !== null) tests.push(({ score }) => score !== null && score <= most);
  const from = filter.from === null ? null : dayStart(filter.from, 0);
  const to = filter.to === null ? null : dayStart(filter.to, 1);
  if (from !== null) tests.push(({ at }) => at >= from);
  if (to !== null) tests.push(({ at }) => at < to);
  const words = searchWords(filter.search);
  if (words.length > 0) tests.push((row) => words.every((word) => occurs(word, row, spoken)));
  return tests;
}

const occurs = (word: string, row: HistoryRow, spoken: SpokenWords): boolean =>
  row.text.includes(word) || row.attemptIds.some((id) => spoken.get(id)?.includes(word));

/** When a day of the candidate's calendar begins, or the one so many days after it. */
function dayStart(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
