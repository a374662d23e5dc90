import { BackupPart, BackupTable, isBinary } from '@/lib/domain/backup/backup-table';
import { canonical } from '@/lib/domain/backup/canonical';
import { openBackup, type Going, type OpenedBackup } from '@/lib/archive/backup-open';
import { makeBackup, type BackupOrder } from '@/lib/archive/backup-make';
import { sha256Of } from '@/lib/backup/manifest';
import { digestOf } from '@/lib/domain/history/digest';
import { builtInPersonas } from '@/lib/domain/personas';
import { keepAttempt } from '@/lib/store/attempts';
import { backupKeys, backupRows } from '@/lib/store/backup-rows';
import type { Database } from '@/lib/store/database';
import { keepFeedback } from '@/lib/store/feedback';
import { openInterview } from '@/lib/store/interviews';
import { replaceByEncoded } from '@/lib/store/recordings';
import { changeSettings } from '@/lib/store/settings';
import { aFeedback, aJob, anAttempt, anInterview, aQuestion, aStory, now, recorded } from '../store/rows';

export const everyPart = BackupPart.options;
export const patient: Going = { signal: new AbortController().signal, onProgress: () => undefined };

/** Something in every table: an interview with two answers, one encoded and one not, a camera, and all the rest. */
export async function fillEverything(database: Database): Promise<void> {
  const job = aJob();
  await openInterview(database, {
    interview: anInterview({ jobId: job.id, state: 'completed' }),
    job,
    questions: [aQuestion(), aQuestion({ id: 'question-1', position: 1 })],
  });
  await recorded(database, { id: 'first' });
  await keepAttempt(database, anAttempt({ recordingId: 'first', transcript: 'We <b>waited</b>.' }));
  const blob = new Blob([noise(9_000)], { type: 'audio/webm' });
  await replaceByEncoded(database, 'first', { blob, mime: blob.type, sampleCount: 6 });
  await keepFeedback(database, aFeedback());
  await recorded(database, { id: 'second', attemptId: 'question-1.2' });
  await keepAttempt(
    database,
    anAttempt({ id: 'question-1.2', questionId: 'question-1', recordingId: 'second' }),
  );
  await recorded(database, { id: 'picture', channel: 'camera' });
  await database.chunks.where('[recordingId+index]').between(['picture', 0], ['picture', 99]).delete();
  await database.recordings.update('picture', { state: 'sealed', bytes: 5_000 });
  await database.cameraChunks.put({ recordingId: 'picture', index: 0, data: noise(5_000).buffer });
  await database.stories.put(aStory({ jobId: job.id, tags: ['calm'] }));
  await database.resumes.put({
    id: 'resume',
    jobId: null,
    basedOn: null,
    title: 'Master',
    text: 'Ten years of nursing.',
    fileName: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
  const [persona] = builtInPersonas;
  await database.personas.put({ ...persona!, id: 'own', name: 'Vera', createdAt: now });
  await database.packs.put({
    id: 'pack',
    title: 'Nursing',
    version: '1',
    questions: [{ text: 'Why nursing?', kind: 'behavioural', competency: 'motivation' }],
    personas: [{ ...persona!, id: 'packed' }],
    importedAt: now,
  });
  const interviewId = 'interview';
  await database.turns.put({
    id: 'turn',
    interviewId,
    questionId: 'question-0',
    attemptId: null,
    speaker: 'interviewer',
    text: 'Welcome.',
    at: now,
    recordingId: null,
  });
  await database.connectionLog.put({
    id: 'log',
    interviewId,
    at: now,
    what: 'ready',
    personaId: null,
    detail: '',
  });
  await database.latencies.put({
    attemptId: 'question-0.1',
    interviewId,
    at: now,
    sealed: 12,
    heard: null,
    firstScore: 300,
    followUp: null,
    voiceStart: null,
    reviewed: 900,
  });
  await database.usage.put({
    id: 'usage',
    interviewId,
    at: now,
    purpose: 'voice',
    model: 'voice',
    inputTextTokens: 1,
    inputAudioTokens: 2,
    cachedTextTokens: 0,
    cachedAudioTokens: 0,
    outputTextTokens: 3,
    outputAudioTokens: 4,
    seconds: 0,
  });
  await changeSettings(database, { candidateName: 'Ada', audioDays: 90 });
}

/** Bytes that do not repeat, the same every time. */
export function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 7;
  return Uint8Array.from({ length }, () => (state = (state * 1_103_515_245 + 12_345) >>> 7) & 255);
}

/** A backup as a file. */
export async function backupOf(database: Database, change: Partial<BackupOrder> = {}): Promise<Blob> {
  const pieces: Blob[] = [];
  const destination = new WritableStream<Uint8Array>({
    write: (data) => void pieces.push(new Blob([data as Uint8Array<ArrayBuffer>])),
  });
  await makeBackup({
    database,
    parts: everyPart,
    withKey: false,
    passphrase: null,
    productVersion: '1.2.3',
    now,
    destination,
    signal: patient.signal,
    ...change,
  });
  return new Blob(pieces);
}

/** Opens, merges everything and closes. */
export async function restored(database: Database, file: Blob, passphrase = '', at = now) {
  const opened: OpenedBackup = await openBackup(file, passphrase, database, patient);
  try {
    return await opened.restore(everyPart, at, patient);
  } finally {
    await opened.close();
  }
}

/** One hash over all rows and all bytes that a backup is about, and over the digests that are computed from them. */
export async function hashOfEverything(database: Database): Promise<string> {
  const lines: string[] = [];
  for (const { table, keys } of await backupKeys(database, BackupTable.options, now))
    for (const row of await backupRows(database, table, keys, true))
      lines.push(`${table} ${canonical(isBinary(table) ? await withHashes(row) : row)}`);
  const attempts = await database.attempts.toArray();
  for (const digest of await database.digests.toArray()) {
    const attempt = attempts.find(({ id }) => id === digest.attemptId)!;
    const question = (await database.questions.get(attempt.questionId)) ?? null;
    const feedback = (await database.feedback.get(attempt.id)) ?? null;
    lines.push(`digest ${canonical(digest) === canonical(digestOf(attempt, question, feedback))}`);
  }
  return sha256Of(new TextEncoder().encode(lines.sort().join('\n')));
}

async function withHashes(row: object): Promise<object> {
  const entries = Object.entries(row).map(async ([name, value]): Promise<[string, unknown]> => {
    if (value instanceof Blob)
      return [name, [value.type, await sha256Of(new Uint8Array(await value.arrayBuffer()))]];
    return [name, value instanceof ArrayBuffer ? await sha256Of(new Uint8Array(value)) : value];
  });
  return Object.fromEntries(await Promise.all(entries));
}
