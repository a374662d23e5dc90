import { usageSums } from '@/lib/domain/cost/cost-table';
import { daysIn, momentsOf, monthOf, type Month } from '@/lib/domain/cost/month';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import { isBilled, type MeteredUsage, type Usage } from '@/lib/domain/usage';
import type { Database } from './database';

/** What one interview used in the month, `interview` null where it is not there any more. */
export type InterviewUsage = {
  /** Null for what belongs to no interview. */
  interviewId: string | null;
  /** When it was used last. */
  at: number;
  interview: InterviewRecord | null;
  job: Job | null;
  /** Of this month. */
  usages: MeteredUsage[];
  /** Of all months, where the interview used something in another one too; else null. */
  whole: MeteredUsage[] | null;
};

/** All metered usage of one month that somebody bills, added up per purpose and model. */
export type UsageMonth = {
  /** One entry for each day of the month, the first first. */
  days: MeteredUsage[][];
  /** The latest first. */
  interviews: InterviewUsage[];
  whole: MeteredUsage[];
};

/**
 * One month's usage by day, by interview and in all. Days are the candidate's own. Reads the rows of that month and
 * those of the interviews they belong to, by their indexes.
 */
export function usageOfMonth(database: Database, month: Month): Promise<UsageMonth> {
  const { usage, interviews, jobs } = database;
  return database.transaction('r', usage, interviews, jobs, async () => {
    const { from, until } = momentsOf(month);
    const rows = (await usage.where('at').between(from, until, true, false).toArray()).filter(isBilled);
    const ids = [...new Set(rows.map((row) => row.interviewId))];
    const known = (await interviews.bulkGet(ids.map((id) => id ?? ''))).map((row) =>
      row && row.deletedAt === undefined ? row : null,
    );
    const wholes = await Promise.all(
      ids.map((interviewId) => (interviewId === null ? [] : usage.where({ interviewId }).toArray())),
    );
    const knownJobs = await jobs.bulkGet(known.map((interview) => interview?.jobId ?? ''));
    const byInterview = grouped(rows, (row) => row.interviewId ?? '');
    const byDay = grouped(rows, (row) => new Date(row.at).getDate());
    return {
      days: Array.from({ length: daysIn(month) }, (_, day) => usageSums(byDay.get(day + 1) ?? [])),
      interviews: ids
        .map((interviewId, place) => {
          const own = byInterview.get(interviewId ?? '') ?? [];
          const whole = (wholes[place] ?? []).filter(isBilled);
          return {
            interviewId,
            at: own.reduce((latest, row) => Math.max(latest, row.at), 0),
            interview: known[place] ?? null,
            job: knownJobs[place] ?? null,
            usages: usageSums(own),
            whole: whole.length > own.length ? usageSums(whole) : null,
          };
        })
        .toSorted((one, other) => other.at - one.at),
      whole: usageSums(rows),
    };
  });
}

/** The month in which something was billed first; null where nothing ever was. */
export async function firstUsageMonth(database: Database): Promise<Month | null> {
  const first = await database.usage.orderBy('at').filter(isBilled).first();
  return first ? monthOf(first.at) : null;
}

function grouped<Key>(rows: readonly Usage[], keyOf: (row: Usage) => Key): Map<Key, Usage[]> {
  const groups = new Map<Key, Usage[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
