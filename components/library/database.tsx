import { createContext, use, type ReactNode } from 'react';
import type { Database } from '@/lib/store/database';

const DatabaseContext = createContext<Database | null>(null);

/** Gives the page its database; tests give it one in memory. */
export function DatabaseProvider({ database, children }: { database: Database; children: ReactNode }) {
  return <DatabaseContext value={database}>{children}</DatabaseContext>;
}

export function useDatabase(): Database {
  const database = use(DatabaseContext);
  if (!database) throw new Error('No DatabaseProvider stands above.');
  return database;
}
