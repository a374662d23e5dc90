import { canonical } from '@/lib/domain/backup/canonical';
import { withPortable } from '@/lib/domain/backup/portable-settings';
import type { Usage } from '@/lib/domain/usage';
import type { Database } from '@/lib/store/database';
import { chooseRetention, goneUnder } from '@/lib/store/retention';
import { changeSettings, readOwnSettings } from '@/lib/store/settings';
import { eachBatch, outside, put, type MergeRun } from './merge-run';

/**
 * The settings of the backup in place of those here; what belongs to this device stays. So does how long things are
 * kept, where something that is here would go by the backup's choice: a restore takes nothing away.
 */
export async function mergeSettings(run: MergeRun): Promise<void> {
  if ((await outside(() => run.there.settings.get('own'))) === undefined) return;
  const theirs = await outside(() => readOwnSettings(run.there));
  const ours = await readOwnSettings(run.here);
  const isStored = await hasOwnSettings(run.here);
  const gone = await goneUnder(run.here, theirs, run.now);
  const merged = withPortable(ours, {
    ...theirs,
    ...(gone.recordings > 0 && { audioDays: ours.audioDays }),
    ...(gone.interviews > 0 && { textMonths: ours.textMonths }),
  });
  if (isStored && canonical(merged) === canonical(ours)) return run.tally.count('settings', 'same');
  run.tally.count('settings', isStored ? 'updated' : 'added');
  if (!run.writes) return;
  const { audioDays, textMonths } = merged;
  await changeSettings(run.here, merged);
  if (audioDays !== ours.audioDays) await chooseRetention(run.here, { audioDays, textMonths }, run.now);
}

/** True where something was ever set here. */
export const hasOwnSettings = async (database: Database): Promise<boolean> =>
  (await database.settings.get('own')) !== undefined;

/** Metered usage that is not here: what was metered never changes. */
export async function mergeUsage(run: MergeRun): Promise<void> {
  await eachBatch<Usage>(run, 'usage', async (rows) => {
    const stored = await run.here.usage.bulkGet(rows.map(({ id }) => id));
    const added = rows.filter((_, index) => {
      run.tally.count('usage', stored[index] ? 'same' : 'added');
      return !stored[index];
    });
    await put(run, 'usage', added);
  });
}
