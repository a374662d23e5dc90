import type { Database } from './database';

/**
 * How this page stands to the database: `ours`; `waiting`, while a page of an older version has it open and this one
 * would upgrade it; `lost`, since a newer version has taken it over, after which nothing here can be read or written.
 */
export type Hold = 'ours' | 'waiting' | 'lost';

/** Tells every change of it; what is ours from the beginning is not news. Returns how to stop. */
export function watchTakeover(database: Database, listener: (hold: Hold) => void): () => void {
  let hold: Hold = 'ours';
  const tell = (next: Hold) => (): void => {
    if (next === hold) return;
    hold = next;
    listener(next);
  };
  const blocked = tell('waiting');
  const taken = tell('lost');
  const ready = tell('ours');
  database.on('blocked', blocked);
  database.on('versionchange', taken);
  database.on('ready', ready, true);
  return () => {
    database.on('blocked').unsubscribe(blocked);
    database.on('versionchange').unsubscribe(taken);
    database.on('ready').unsubscribe(ready);
  };
}
