import type { BackupTable } from '@/lib/domain/backup/backup-table';
import { portableOf } from '@/lib/domain/backup/portable-settings';
import type { CameraChunk, RecordingChunk } from '@/lib/domain/recording';
import type { BlobRow, Database } from './database';
import { isHere } from './recording-groups';
import { readOwnSettings } from './settings';

type Key = string | [string, number];

/** The keys of what goes along from each table. */
export type BackupKeys = { table: BackupTable; keys: Key[] }[];

/**
 * The keys of everything in these tables that can leave: nothing that is deleted and only waits for its undo window, no
 * recording that is being made, and nothing whose interview is not there. All of one moment; only keys are read.
 */
export function backupKeys(
  database: Database,
  tables: readonly BackupTable[],
  now: number,
): Promise<BackupKeys> {
  return database.transaction('r', database.tables, async () => {
    const { interviews, recordings } = database;
    const isThere = new Set(
      await interviews.filter(({ deletedAt }) => deletedAt === undefined).primaryKeys(),
    );
    const sounding = new Set(
      await recordings
        .filter((recording) => isHere(recording, now) && isThere.has(recording.interviewId))
        .primaryKeys(),
    );
    const all: BackupKeys = [];
    for (const table of tables) all.push({ table, keys: await keysOf(database, table, isThere, sounding) });
    return all;
  });
}

async function keysOf(
  database: Database,
  name: BackupTable,
  isThere: ReadonlySet<string>,
  sounding: ReadonlySet<string>,
): Promise<Key[]> {
  switch (name) {
    case 'settings':
      return ['own'];
    case 'jobs':
    case 'personas':
    case 'packs':
    case 'usage':
      return database[name].toCollection().primaryKeys();
    case 'resumes':
      return database.resumes.filter(({ deletedAt }) => deletedAt === null).primaryKeys();
    case 'stories':
      return database.stories.filter(({ deletedAt }) => deletedAt === null).primaryKeys();
    case 'interviews':
      return [...isThere];
    case 'questions':
    case 'attempts':
    case 'feedback':
    case 'turns':
    case 'latencies':
    case 'connectionLog':
      return database
        .table<{ interviewId: string }, string>(name)
        .where('interviewId')
        .anyOf([...isThere])
        .primaryKeys();
    case 'recordings':
      return [...sounding];
    case 'blobs':
      return (await database.blobs.toCollection().primaryKeys()).filter((id) => sounding.has(id));
    case 'chunks':
    case 'cameraChunks':
      return (await database[name].toCollection().primaryKeys()).filter(([id]) => sounding.has(id));
  }
}

/** Rows as they are stored; one that went since its key was read is left out. Settings come as they may leave. */
export async function backupRows(
  database: Database,
  table: BackupTable,
  keys: readonly Key[],
  withKey: boolean,
): Promise<object[]> {
  if (table === 'settings')
    return [{ key: 'own', value: portableOf(await readOwnSettings(database), withKey) }];
  const rows = await database.table<object, Key>(table).bulkGet([...keys]);
  return rows.filter((row) => row !== undefined);
}

/** A row that holds bytes, as the tables of sound and picture have them. */
export type BinaryRow = BlobRow | RecordingChunk | CameraChunk;
