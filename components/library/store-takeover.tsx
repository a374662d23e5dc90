import { useEffect, useState, type ReactNode } from 'react';
import { FailureNotice } from '@/components/ui/failure-notice';
import { failure } from '@/lib/domain/failure';
import type { Database } from '@/lib/store/database';
import { watchTakeover, type Hold } from '@/lib/store/takeover';

const reasons = { waiting: 'storageBlocked', lost: 'storageNewer' } as const;

/** While the database is another version's, a card that says so in place of the page. */
export function StoreTakeover({ database, children }: { database: Database; children: ReactNode }) {
  const [hold, setHold] = useState<Hold>('ours');
  useEffect(() => watchTakeover(database, setHold), [database]);
  if (hold === 'ours') return children;
  return (
    <main className="m-auto max-w-md p-4">
      <FailureNotice failure={failure(reasons[hold])} />
    </main>
  );
}
