import { answerRecord, interviewRecord, type InterviewSource } from '@/lib/domain/history/export-record';
import type { Cell } from '@/lib/domain/history/csv';
import { personaById } from '@/lib/domain/personas';
import type { Persona } from '@/lib/domain/persona';
import type { Database } from '@/lib/store/database';
import { attemptsById } from '@/lib/store/history';
import { listPersonas } from '@/lib/store/personas';

/** Which rows leave, in their order: ids of interviews, or of attempts. */
export type TableSubject = { of: 'interviews' | 'answers'; ids: readonly string[] };

export type TableRecord = Readonly<Record<string, Cell>>;

/** So many are read at a time: their words and measures are not to be in memory all at once. */
const batchSize = 200;

/** The records of a table, read in batches; what was deleted since it was chosen is left out. */
export async function* tableRows(
  database: Database,
  subject: TableSubject,
): AsyncGenerator<{ records: TableRecord[]; done: number }> {
  const personas = await listPersonas(database);
  for (let at = 0; at < subject.ids.length; at += batchSize) {
    const ids = subject.ids.slice(at, at + batchSize);
    const records =
      subject.of === 'interviews'
        ? await interviewsOf(database, ids, personas)
        : await answersOf(database, ids, personas);
    yield { records, done: at + ids.length };
  }
}

async function interviewsOf(
  database: Database,
  ids: readonly string[],
  personas: readonly Persona[],
): Promise<TableRecord[]> {
  const sources = await sourcesOf(database, ids, personas);
  const digests = await database.digests
    .where('interviewId')
    .anyOf([...ids])
    .toArray();
  const answers = Map.groupBy(digests, ({ interviewId }) => interviewId);
  return ids.flatMap((id) => {
    const source = sources.get(id);
    return source ? [interviewRecord(source, answers.get(id) ?? [])] : [];
  });
}

async function answersOf(
  database: Database,
  ids: readonly string[],
  personas: readonly Persona[],
): Promise<TableRecord[]> {
  const attempts = new Map((await attemptsById(database, ids)).map((attempt) => [attempt.id, attempt]));
  const digests = await database.digests.bulkGet([...ids]);
  const interviewIds = new Set(digests.flatMap((digest) => digest?.interviewId ?? []));
  const sources = await sourcesOf(database, [...interviewIds], personas);
  return digests.flatMap((digest) => {
    const attempt = digest && attempts.get(digest.attemptId);
    const source = digest && sources.get(digest.interviewId);
    return digest && attempt && source ? [answerRecord(source, digest, attempt)] : [];
  });
}

/** Interviews with their jobs, by id; those that are deleted are left out. */
async function sourcesOf(
  database: Database,
  ids: readonly string[],
  personas: readonly Persona[],
): Promise<Map<string, InterviewSource>> {
  const rows = await database.interviews.bulkGet([...ids]);
  const interviews = rows.flatMap((row) => (row && row.deletedAt === undefined ? [row] : []));
  const jobIds = new Set(interviews.flatMap(({ jobId }) => jobId ?? []));
  const found = await database.jobs.bulkGet([...jobIds]);
  const jobs = new Map(found.flatMap((job) => (job ? [[job.id, job]] : [])));
  return new Map(
    interviews.map((interview) => [
      interview.id,
      {
        interview,
        job: (interview.jobId && jobs.get(interview.jobId)) || null,
        interviewers: interview.personaIds.map((id) => personaById(id, personas).name),
      },
    ]),
  );
}
