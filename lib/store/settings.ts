import { liveQuery } from 'dexie';
import { z } from 'zod';
import { Instant } from '@/lib/domain/identifier';
import { type Policy, readPolicy } from '@/lib/domain/policy';
import { defaultSettings, effectiveSettings, Settings } from '@/lib/domain/settings';
import type { Database } from './database';

/** The managed policy as the worker last saw it. `policy` is null where the administrator has set nothing. */
export type PolicyRow = { policy: Policy | null; readAt: number };

const own = 'own';
export const policyKey = 'policy';

/** The candidate's own settings. What cannot be read falls back to its default alone; the rest stays. */
export async function readOwnSettings(database: Database): Promise<Settings> {
  const row = await database.settings.get(own);
  return readable(row?.value);
}

/** What holds: own settings with the policy's words over them. */
export function readSettings(database: Database): Promise<Settings> {
  return database.transaction('r', database.settings, async () => {
    const settings = await readOwnSettings(database);
    const row = await readPolicyRow(database);
    return effectiveSettings(settings, row?.policy ?? {});
  });
}

/** Changes the candidate's own settings; throws a ZodError and changes nothing where the result is invalid. */
export function changeSettings(database: Database, change: Partial<Settings>): Promise<Settings> {
  return database.transaction('rw', database.settings, async () => {
    const value = Settings.parse({ ...(await readOwnSettings(database)), ...change });
    await database.settings.put({ key: own, value });
    return value;
  });
}

/** Copies the managed policy; only the worker can read it where it comes from. */
export async function storePolicy(database: Database, policy: Policy | null, at: number): Promise<void> {
  await database.settings.put({ key: policyKey, value: { policy, readAt: at } });
}

const StoredPolicy = z.object({ policy: z.unknown(), readAt: Instant });

/** Null where the policy was never read, which is not the same as an empty one. */
export async function readPolicyRow(database: Database): Promise<PolicyRow | null> {
  const row = await database.settings.get(policyKey);
  const stored = StoredPolicy.safeParse(row?.value);
  if (!stored.success) return null;
  const { policy, readAt } = stored.data;
  return { policy: policy === null || policy === undefined ? null : readPolicy(policy), readAt };
}

/**
 * Tells the settings that hold, now and after every change from any context. Returns how to stop; stopping twice
 * is safe. Where reading fails, `onError` hears it and watching is over.
 */
export function watchSettings(
  database: Database,
  listener: (settings: Settings) => void,
  onError: (error: unknown) => void = () => undefined,
): () => void {
  const subscription = liveQuery(() => readSettings(database)).subscribe({ next: listener, error: onError });
  return () => subscription.unsubscribe();
}

function readable(value: unknown): Settings {
  const whole = Settings.safeParse(value);
  if (whole.success) return whole.data;
  if (typeof value !== 'object' || value === null) return defaultSettings;
  const parts = Object.entries(value).filter(([name, part]) => {
    const schema = Settings.shape[name as keyof Settings];
    return schema !== undefined && schema.safeParse(part).success;
  });
  return { ...defaultSettings, ...(Object.fromEntries(parts) as Partial<Settings>) };
}
