import type { Database } from './database';

/** How much there is to take along, by what a person would count. */
export type BackupContents = {
  interviews: number;
  answers: number;
  recordings: number;
  /** Of the recordings. */
  bytes: number;
  stories: number;
  jobs: number;
  resumes: number;
  interviewers: number;
  packs: number;
  usage: number;
};

/** Counts rows; sound is not read. For pages: inside `useLiveQuery`. */
export function backupContents(database: Database): Promise<BackupContents> {
  const { interviews, attempts, recordings, stories, jobs, resumes, personas, packs, usage } = database;
  const tables = [interviews, attempts, recordings, stories, jobs, resumes, personas, packs, usage];
  return database.transaction('r', tables, async () => {
    let sounding = 0;
    let bytes = 0;
    await recordings.each((recording) => {
      if (recording.state === 'open') return;
      sounding += 1;
      bytes += recording.bytes;
    });
    const deleted = await interviews.where('deletedAt').above(-Infinity).primaryKeys();
    return {
      interviews: (await interviews.count()) - deleted.length,
      answers:
        (await attempts.count()) -
        (deleted.length > 0 ? await attempts.where('interviewId').anyOf(deleted).count() : 0),
      recordings: sounding,
      bytes,
      stories: await stories.filter(({ deletedAt }) => deletedAt === null).count(),
      jobs: await jobs.filter(({ deletedAt }) => deletedAt === null).count(),
      resumes: await resumes.filter(({ deletedAt }) => deletedAt === null).count(),
      interviewers: await personas.count(),
      packs: await packs.count(),
      usage: await usage.count(),
    };
  });
}
