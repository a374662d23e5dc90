import type { Table } from 'dexie';
import { chunksOf, extentOf } from './chunks';
import type { Database } from './database';
import { discardRecordings } from './recordings';

/**
 * Puts sound and its rows together again where something came between them: chunks, pictures and files that no row
 * names go; a row that says its sound is a file, and has none, is its chunks again or goes; chunks beside their file
 * go. Reads keys and rows, never sound. To be called in a transaction over the tables of recordings.
 */
export async function repairSound(database: Database): Promise<void> {
  const { recordings, blobs } = database;
  const rows = await recordings.toArray();
  const known = new Set(rows.map(({ id }) => id));
  const files = new Set(await blobs.toCollection().primaryKeys());
  const inChunks = await idsIn(database.chunks);
  const inPictures = await idsIn(database.cameraChunks);
  const here = [...files, ...inChunks, ...inPictures];
  const lost = [...new Set(here)].filter((id) => !known.has(id));
  await discardRecordings(database, lost);
  for (const row of rows) {
    if (row.state !== 'encoded') continue;
    if (files.has(row.id)) {
      if (inChunks.has(row.id)) await chunksOf(database, row.id).delete();
      continue;
    }
    if (inPictures.has(row.id)) {
      await recordings.put({ ...row, state: 'sealed' });
      continue;
    }
    const extent = inChunks.has(row.id) ? await extentOf(database, row.id) : null;
    if (!extent) await discardRecordings(database, [row.id]);
    else {
      const bytes = extent.sampleCount * 2;
      await recordings.put({ ...row, ...extent, state: 'sealed', mime: 'audio/pcm', bytes });
    }
  }
}

/** Keys alone: an hour of raw sound is some seven thousand of them. */
async function idsIn(table: Table<unknown, [string, number]>): Promise<Set<string>> {
  return new Set((await table.toCollection().primaryKeys()).map(([id]) => id));
}
