import { readPolicy } from '@/lib/domain/policy';
import { onManagedPolicyChange, readManagedPolicy, whenPolicyKnown } from '@/lib/platform/managed-policy';
import { openDatabase } from '@/lib/store/database';
import { storePolicy } from '@/lib/store/settings';

/**
 * Copies the administrator's policy to where the owner can read it, once it is known: an empty answer right after
 * a load is not yet a policy and never overwrites the one of last time.
 */
export async function copyPolicy(): Promise<void> {
  await store(await whenPolicyKnown());
}

/** Copies the policy again whenever it changes; a change wakes a sleeping worker. */
export function keepPolicyCopied(): void {
  onManagedPolicyChange(() => void readManagedPolicy().then(store));
}

async function store(raw: Record<string, unknown>): Promise<void> {
  const policy = Object.keys(raw).length > 0 ? readPolicy(raw) : null;
  const database = openDatabase();
  try {
    await storePolicy(database, policy, Date.now());
  } finally {
    database.close();
  }
}
