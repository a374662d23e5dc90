import type { Database } from './database';
import { runningInterview } from './journal';
import { policyKey } from './settings';

/**
 * Deletes all that the candidate has here, in one transaction: at once, and with no way back. Settings with the
 * provider's key stay unless `settingsToo`; the administrator's policy is not the candidate's and stays. False where an
 * interview is going on: nothing is deleted then.
 */
export function deleteEverything(
  database: Database,
  { settingsToo }: { settingsToo: boolean },
  now: number,
): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    if ((await runningInterview(database, now)) !== null) return false;
    const { settings } = database;
    const others = database.tables.filter(({ name }) => name !== settings.name);
    await Promise.all(others.map((table) => table.clear()));
    if (settingsToo) await settings.where('key').notEqual(policyKey).delete();
    return true;
  });
}
