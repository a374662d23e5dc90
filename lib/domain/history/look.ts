import { z } from 'zod';
import { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { InterviewKind } from '@/lib/domain/questions/kind';
import type { HistoryFilter } from './filter';
import { historyColumns, newestFirst, type HistoryOrder } from './order';
import { tagLimits } from './tags';

/** How the record is looked at: interviews or their answers, which of them, and in what order. */
export type HistoryLook = { show: 'interviews' | 'answers'; filter: HistoryFilter; order: HistoryOrder };

/** Names and values as they stand in an address, in their order; a name may come more than once. */
export type Pairs = readonly (readonly [string, string])[];

/** So many of one list are taken from an address; nobody chooses more by hand. */
const mostOfAList = 20;
const mostOfASearch = 200;

const names = {
  jobs: 'job',
  kinds: 'kind',
  personas: 'with',
  competencies: 'about',
  states: 'state',
  tags: 'tag',
} as const;

const score = z
  .string()
  .regex(/^\d{1,2}(\.\d)?$/)
  .transform(Number)
  .pipe(z.number().max(10));
const practice = z.enum(['only', 'without']);
const column = z.enum(historyColumns);

/** Reads what an address asks for. Whatever is not understood is not asked for. */
export function readLook(pairs: Pairs): HistoryLook {
  const all = (name: string): string[] => pairs.filter(([key]) => key === name).map(([, value]) => value);
  const one = <Value>(name: string, schema: z.ZodType<Value, string>): Value | null =>
    schema.safeParse(all(name)[0]).data ?? null;
  const some = <Value>(name: string, schema: z.ZodType<Value, string>): Value[] => {
    const values = all(name).flatMap((value) => {
      const read = schema.safeParse(value);
      return read.success ? [read.data] : [];
    });
    return [...new Set(values)].slice(0, mostOfAList);
  };
  const words = (longest: number) => z.string().min(1).max(longest);
  const by = one('by', column as z.ZodType<HistoryOrder['by'], string>);
  const order = all('order')[0];
  return {
    show: all('show')[0] === 'answers' ? 'answers' : 'interviews',
    filter: {
      search: (all('q')[0] ?? '').slice(0, mostOfASearch).toWellFormed(),
      jobs: some(names.jobs, words(64)),
      kinds: some(names.kinds, InterviewKind as z.ZodType<InterviewKind, string>),
      personas: some(names.personas, words(64)),
      competencies: some(names.competencies, words(60)),
      states: some(names.states, InterviewRecord.shape.state as z.ZodType<InterviewRecord['state'], string>),
      tags: some(names.tags, words(tagLimits.length)),
      practice: one('practice', practice as z.ZodType<'only' | 'without', string>),
      least: one('least', score),
      most: one('most', score),
      from: one('from', z.iso.date()),
      to: one('to', z.iso.date()),
    },
    order: by === null ? newestFirst : { by, descending: order !== 'up' },
  };
}

/** Writes a look so that {@link readLook} reads it again; what nobody asked for is left out. */
export function writeLook({ show, filter, order }: HistoryLook): Pairs {
  const pairs: [string, string][] = [];
  const add = (name: string, value: string | number | null): void => {
    if (value !== null && value !== '') pairs.push([name, String(value)]);
  };
  if (show === 'answers') add('show', show);
  add('q', filter.search);
  for (const key of Object.keys(names) as (keyof typeof names)[])
    for (const value of filter[key]) add(names[key], value);
  add('practice', filter.practice);
  add('least', filter.least);
  add('most', filter.most);
  add('from', filter.from);
  add('to', filter.to);
  if (order.by !== newestFirst.by || order.descending !== newestFirst.descending) {
    add('by', order.by);
    if (!order.descending) add('order', 'up');
  }
  return pairs;
}
