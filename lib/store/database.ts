import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import type { Digest } from '@/lib/domain/history/digest';
import type { Instant } from '@/lib/domain/identifier';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import type { Pack } from '@/lib/domain/pack';
import type { OwnPersona } from '@/lib/domain/persona';
import type { Question } from '@/lib/domain/questions/question';
import type { CameraChunk, Recording, RecordingChunk } from '@/lib/domain/recording';
import type { Resume } from '@/lib/domain/resume';
import type { Story } from '@/lib/domain/story';
import type { Turn } from '@/lib/domain/turn';
import type { Usage } from '@/lib/domain/usage';
import type { ConnectionLogEntry } from '@/lib/domain/connection-log';
import type { StageLatency } from '@/lib/domain/stage-latency';
import { giveWay, strictly } from './newer-version';
import { toVersion2 } from './version-2';
import { toVersion3 } from './version-3';
import { toVersion4 } from './version-4';

/**
 * An interview's row. `deletedAt` is there only while its deletion can still be undone; `tags` are the candidate's, and
 * the interview itself knows nothing of them.
 */
export type InterviewRow = InterviewRecord & { deletedAt?: Instant; tags?: string[] };
/** The encoded sound of one recording, apart from its row, so that lists never load it. */
export type BlobRow = { recordingId: string; blob: Blob };
/** Rows that are read as foreign: an older version, a damaged disk or another context may have written them. */
export type KeyedRow = { key: string; value: unknown };

/**
 * A line as a voice once said it, to be played again without a call. `key` names voice, language and words;
 * `samples` are PCM 16 bit mono at `sampleRate`; `usedAt` is when it was last played or made.
 */
export type SpokenLineRow = {
  key: string;
  text: string;
  sampleRate: number;
  samples: Int16Array<ArrayBuffer>;
  usedAt: Instant;
};

type Tables = {
  jobs: EntityTable<Job, 'id'>;
  resumes: EntityTable<Resume, 'id'>;
  interviews: EntityTable<InterviewRow, 'id'>;
  questions: EntityTable<Question, 'id'>;
  attempts: EntityTable<Attempt, 'id'>;
  turns: EntityTable<Turn, 'id'>;
  recordings: EntityTable<Recording, 'id'>;
  chunks: Table<RecordingChunk, [string, number]>;
  blobs: EntityTable<BlobRow, 'recordingId'>;
  feedback: EntityTable<Feedback, 'attemptId'>;
  stories: EntityTable<Story, 'id'>;
  personas: EntityTable<OwnPersona, 'id'>;
  packs: EntityTable<Pack, 'id'>;
  usage: EntityTable<Usage, 'id'>;
  settings: EntityTable<KeyedRow, 'key'>;
  journal: EntityTable<KeyedRow, 'key'>;
  spokenLines: EntityTable<SpokenLineRow, 'key'>;
  connectionLog: EntityTable<ConnectionLogEntry, 'id'>;
  latencies: EntityTable<StageLatency, 'attemptId'>;
  digests: EntityTable<Digest, 'attemptId'>;
  cameraChunks: Table<CameraChunk, [string, number]>;
};
export type Database = Dexie & Tables;

/** A shipped version is never edited; a change is a new entry below, with all older ones kept. */
const versions: readonly { stores?: Record<string, string>; upgrade?: typeof toVersion2 }[] = [
  {
    stores: {
      jobs: 'id, createdAt',
      resumes: 'id, jobId, updatedAt',
      interviews: 'id, jobId, state, createdAt, lastActiveAt, deletedAt',
      questions: 'id, interviewId, followUpOf',
      attempts: 'id, interviewId, questionId, state, endedAt',
      turns: 'id, interviewId, attemptId, at',
      recordings: 'id, interviewId, attemptId, state, createdAt, expiresAt',
      chunks: '[recordingId+index]',
      blobs: 'recordingId',
      feedback: 'attemptId, interviewId, questionId, createdAt',
      stories: 'id, jobId, category, sourceAttemptId, createdAt, updatedAt, deletedAt',
      personas: 'id, name',
      packs: 'id, importedAt',
      usage: 'id, interviewId, at, purpose',
      settings: 'key',
      journal: 'key',
    },
  },
  { upgrade: toVersion2 },
  {
    stores: {
      spokenLines: 'key, usedAt',
      connectionLog: 'id, interviewId, at',
      latencies: 'attemptId, interviewId, at',
    },
    upgrade: toVersion3,
  },
  {
    stores: {
      jobs: 'id, createdAt, deletedAt',
      resumes: 'id, jobId, updatedAt, deletedAt',
      digests: 'attemptId, interviewId',
      cameraChunks: '[recordingId+index]',
    },
    upgrade: toVersion4,
  },
];
/** The version of the database, counted from 1. */
export const databaseVersion = versions.length;

/**
 * Opens the one database of the extension's origin; worker, offscreen document and pages share it.
 * Durability is strict: it costs about a millisecond a write (measured) and outlives a power cut.
 * With `until`, an empty database is made as that version had it.
 */
export function openDatabase(name = 'greenroom', until = databaseVersion): Database {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    ...strictly(until),
  }) as Database;
  for (const [index, { stores, upgrade }] of versions.slice(0, until).entries()) {
    const version = database.version(index + 1);
    if (stores) version.stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
  giveWay(database);
  return database;
}

/** Deletes everything the candidate has here, settings and keys included. Open connections stay usable. */
export async function resetEverything(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
}
