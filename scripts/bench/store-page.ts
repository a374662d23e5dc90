import { makeBackup } from '@/lib/archive/backup-make';
import { openBackup } from '@/lib/archive/backup-open';
import { exportTable } from '@/lib/archive/table-export';
import { fileSink } from '@/lib/archive/text-sink';
import { BackupPart } from '@/lib/domain/backup/backup-table';
import { digestOf } from '@/lib/domain/history/digest';
import { openDatabase, resetEverything } from '@/lib/store/database';
import { purgeExpired } from '@/lib/store/expiry';
import { attemptAt, feedbackAt, interviewAt, questionAt, recordingAt, storyAt } from './store-rows.ts';

// Runs inside the product's own page, beside it: the product's modules over the product's database. Built by
// store-bundle.ts and handed to the page as text.

const database = openDatabase();
const perInterview = 5;
const backupName = 'everything.greenroom';

export type StoreSizes = { attempts: number; stories: number; recordings: number };

/** Sound that does not pack, as sound that is encoded does not. */
function sound(bytes: number): Blob {
  const data = new Uint8Array(bytes);
  for (let from = 0; from < bytes; from += 65_536)
    crypto.getRandomValues(data.subarray(from, Math.min(bytes, from + 65_536)));
  return new Blob([data], { type: 'audio/webm' });
}

async function seed({ attempts, stories, recordings }: StoreSizes, now: number): Promise<void> {
  await resetEverything(database);
  const interviews = Math.ceil(attempts / perInterview);
  for (let from = 0; from < interviews; from += 100) {
    const some = Array.from({ length: Math.min(100, interviews - from) }, (_, at) =>
      interviewAt(from + at, now),
    );
    const asked = some.flatMap((interview, at) =>
      Array.from({ length: perInterview }, (_, position) =>
        questionAt(interview, position, (from + at) * perInterview + position),
      ),
    );
    const given = asked.map((question, at) => {
      const interview = some[Math.floor(at / perInterview)];
      const index = from * perInterview + at;
      const startedAt = (interview?.createdAt ?? now) + question.position * 300_000;
      const attempt = attemptAt(question, startedAt, index);
      return index < recordings ? { ...attempt, recordingId: `sound-${attempt.id}` } : attempt;
    });
    const judged = given.map((attempt, at) => feedbackAt(attempt, from * perInterview + at));
    const heard = given.filter(({ recordingId }) => recordingId !== null);
    // One transaction for all of them: each waits until it is safely on the disk.
    await database.transaction('rw', database.tables, async () => {
      await database.interviews.bulkPut(some);
      await database.questions.bulkPut(asked);
      await database.attempts.bulkPut(given);
      await database.feedback.bulkPut(judged);
      await database.digests.bulkPut(
        given.map((attempt, at) => digestOf(attempt, asked[at] ?? null, judged[at] ?? null)),
      );
      await addRecordings(
        heard.map(({ recordingId, interviewId, id }) => recordingAt(recordingId ?? '', interviewId, id, now)),
      );
    });
  }
  for (let from = 0; from < stories; from += 500)
    await database.stories.bulkPut(Array.from({ length: 500 }, (_, at) => storyAt(from + at, now)));
}

async function addRecordings(rows: ReturnType<typeof recordingAt>[]): Promise<void> {
  await database.recordings.bulkPut(rows);
  await database.blobs.bulkPut(rows.map(({ id, bytes }) => ({ recordingId: id, blob: sound(bytes) })));
}

const hour = 3_600_000;

/** Recordings that expire in an hour: the page's own sweep is not to come first. */
async function addExpiring(count: number, prefix: string, now: number): Promise<void> {
  for (let from = 0; from < count; from += 100)
    await addRecordings(
      Array.from({ length: 100 }, (_, at) => ({
        ...recordingAt(`${prefix}-${String(from + at)}`, 'bench-0', null, now - 720 * hour),
        bytes: 60_000,
        expiresAt: now + hour,
      })),
    );
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The sweep with so many recordings due, and the bare deletion of as many rows and sounds. */
async function purge(count: number, now: number): Promise<{ took: number; bare: number }> {
  await addExpiring(count, 'due', now);
  const before = await database.recordings.count();
  const took = await milliseconds(() => purgeExpired(database, now + 2 * hour));
  if (before - (await database.recordings.count()) !== count) throw new Error('Not all of them are gone.');
  await addExpiring(count, 'bare', now);
  const ids = Array.from({ length: count }, (_, index) => `bare-${String(index)}`);
  const bare = await milliseconds(() =>
    database.transaction('rw', database.recordings, database.blobs, async () => {
      await database.blobs.bulkDelete(ids);
      await database.recordings.bulkDelete(ids);
    }),
  );
  return { took, bare };
}

async function fileOf(name: string): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(name).catch(() => undefined);
  return folder.getFileHandle(name, { create: true });
}

const never = new AbortController().signal;

/** Every answer as a table, streamed to a file. Gives the file's size, bytes. */
async function exportAnswers(): Promise<number> {
  const handle = await fileOf('answers.csv');
  const ids = await database.digests.toCollection().primaryKeys();
  const wish = { of: 'answers', ids, format: 'csv', exportedAt: 0 } as const;
  await exportTable(database, wish, await fileSink(handle), { signal: never, onProgress: () => undefined });
  return (await handle.getFile()).size;
}

/** Everything as a backup, streamed to a file. Gives the file's size, bytes. */
async function backUp(): Promise<number> {
  const handle = await fileOf(backupName);
  await makeBackup({
    database,
    parts: BackupPart.options,
    withKey: false,
    passphrase: null,
    productVersion: 'bench',
    now: 0,
    destination: await handle.createWritable(),
    signal: never,
  });
  return (await handle.getFile()).size;
}

/** Empties the database and brings everything back out of the file that {@link backUp} left: reading and checking, and the merge. */
async function restore(): Promise<{ reading: number; merging: number }> {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(backupName)).getFile();
  const before = await database.attempts.count();
  await resetEverything(database);
  const going = { signal: never, onProgress: () => undefined };
  const from = performance.now();
  const opened = await openBackup(file, '', database, going);
  const reading = performance.now() - from;
  const merging = await milliseconds(() => opened.restore(BackupPart.options, Date.now(), going));
  await opened.close();
  if ((await database.attempts.count()) !== before) throw new Error('Not everything is back.');
  return { reading, merging };
}

/** The bare reads of the rows that a page shows. */
const bareReads = {
  history: () =>
    milliseconds(() =>
      Promise.all([
        database.interviews.toArray(),
        database.digests.toArray(),
        database.jobs.toArray(),
        database.personas.toArray(),
      ]),
    ),
  library: () => milliseconds(() => database.stories.toArray()),
};

export type StorePage = {
  seed: typeof seed;
  purge: typeof purge;
  exportAnswers: typeof exportAnswers;
  backUp: typeof backUp;
  restore: typeof restore;
  bareReads: typeof bareReads;
};

(globalThis as { storePage?: StorePage }).storePage = {
  seed,
  purge,
  exportAnswers,
  backUp,
  restore,
  bareReads,
};
