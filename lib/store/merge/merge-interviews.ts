import type { BackupTable } from '@/lib/domain/backup/backup-table';
import { tagLimits } from '@/lib/domain/history/tags';
import { capsOf, monthsBefore } from '@/lib/domain/retention';
import type { InterviewRow } from '@/lib/store/database';
import { readPolicyRow, readSettings } from '@/lib/store/settings';
import { mergeAttempts } from './merge-attempts';
import { eachBatch, idHere, put, type MergeRun, type Verdict } from './merge-run';

/** Interviews with everything that hangs on them but their sound. The one that something happened in last stands. */
export async function mergeInterviews(run: MergeRun): Promise<void> {
  const oldest = await oldestKept(run);
  await eachBatch<InterviewRow>(run, 'interviews', async (rows) => {
    const stored = await run.here.interviews.bulkGet(rows.map(({ id }) => id));
    const changed: InterviewRow[] = [];
    for (const [index, there] of rows.entries()) {
      const here = stored[index];
      const verdict = verdictOn(here, there, oldest);
      run.verdicts.set(there.id, verdict);
      run.tally.count('interviews', fates[verdict]);
      const jobId = idHere(run.jobIds, there.jobId);
      const tags = tagsOf(verdict === 'theirs' ? here : undefined, there);
      if (verdict === 'new' || verdict === 'theirs') changed.push({ ...there, ...tags, jobId });
    }
    await put(run, 'interviews', changed);
  });
  await mergeWhatHangs(run, 'questions', 'id');
  await mergeAttempts(run);
  await mergeWhatHangs(run, 'turns', 'id');
  await mergeWhatHangs(run, 'latencies', 'attemptId');
  await mergeWhatHangs(run, 'connectionLog', 'id');
}

/** Of a newer interview the tags that were given here stay, as far as there is room. */
function tagsOf(here: InterviewRow | undefined, there: InterviewRow): Pick<InterviewRow, 'tags'> {
  const tags = [...new Set([...(there.tags ?? []), ...(here?.tags ?? [])])].slice(0, tagLimits.count);
  return tags.length > 0 ? { tags } : {};
}

const fates = { new: 'added', theirs: 'updated', same: 'same', ours: 'kept', expired: 'expired' } as const;

/** One that was deleted here and waits for its undo window comes back. */
function verdictOn(here: InterviewRow | undefined, there: InterviewRow, oldest: number): Verdict {
  if (here && here.deletedAt === undefined) {
    if (there.lastActiveAt > here.lastActiveAt) return 'theirs';
    return there.lastActiveAt === here.lastActiveAt ? 'same' : 'ours';
  }
  return there.lastActiveAt < oldest ? 'expired' : 'new';
}

/** The moment before which words are kept no longer, by choice or policy. */
async function oldestKept(run: MergeRun): Promise<number> {
  const { textMonths } = await readSettings(run.here);
  return textMonths === null ? -Infinity : monthsBefore(run.now, textMonths);
}

/** The moment before which sound may not have been made, by policy. */
export async function soundCapDays(run: MergeRun): Promise<number | null> {
  return capsOf((await readPolicyRow(run.here))?.policy ?? {}).audioDays;
}

/** Rows of an interview that are written once: all of a newer or new one, else those that are missing here. */
async function mergeWhatHangs<Key extends 'id' | 'attemptId'>(
  run: MergeRun,
  name: BackupTable,
  key: Key,
): Promise<void> {
  type Row = Record<Key, string> & { interviewId: string };
  await eachBatch<Row>(run, name, async (rows) => {
    const stored = await run.here.table<Row, string>(name).bulkGet(rows.map((row) => row[key]));
    await put(
      run,
      name,
      rows.filter((row, index) => {
        const verdict = run.verdicts.get(row.interviewId) ?? 'expired';
        if (verdict === 'expired') return false;
        return verdict === 'new' || verdict === 'theirs' || !stored[index];
      }),
    );
  });
}
