import { canonical } from '@/lib/domain/backup/canonical';
import type { Job } from '@/lib/domain/job';
import { sameJobKey } from '@/lib/domain/job-of';
import type { Resume } from '@/lib/domain/resume';
import { eachBatch, idHere, put, type MergeRun } from './merge-run';

type Edited = { id: string; updatedAt: number; deletedAt: number | null };

/** Jobs by id, else by what was pasted: the same posting is one job, whatever another device called it. */
export async function mergeJobs(run: MergeRun): Promise<void> {
  const byId = new Map<string, Job>();
  const idOf = new Map<string, string>();
  const know = (job: Job): void => {
    byId.set(job.id, job);
    const key = sameJobKey(job);
    const known = byId.get(idOf.get(key ?? '') ?? '');
    // Of several one that is not deleted.
    if (key !== null && (!known || (known.deletedAt !== null && job.deletedAt === null)))
      idOf.set(key, job.id);
  };
  await run.here.jobs.each(know);
  await eachBatch<Job>(run, 'jobs', async (rows) => {
    const changed: Job[] = [];
    for (const job of rows) {
      const same = byId.get(job.id) ?? byId.get(idOf.get(sameJobKey(job) ?? '') ?? '');
      if (same) run.jobIds.set(job.id, same.id);
      const merged = settled(run, 'jobs', same ?? null, job);
      if (!merged) continue;
      changed.push(merged);
      know(merged);
    }
    await put(run, 'jobs', changed);
  });
}

/** Resumes by id, else by their words for the same job. */
export async function mergeResumes(run: MergeRun): Promise<void> {
  const here = await run.here.resumes.toArray();
  const wordsOf = ({ text, jobId }: Resume): string => `${jobId ?? ''}\n${text.trim().replace(/\s+/g, ' ')}`;
  const byId = new Map(here.map((resume) => [resume.id, resume]));
  const byWords = new Map(here.map((resume) => [wordsOf(resume), resume]));
  await eachBatch<Resume>(run, 'resumes', async (rows) => {
    const changed: Resume[] = [];
    for (const row of rows) {
      const resume: Resume = { ...row, jobId: idHere(run.jobIds, row.jobId) };
      const same = byId.get(resume.id) ?? byWords.get(wordsOf(resume));
      if (same) run.resumeIds.set(resume.id, same.id);
      const based: Resume = { ...resume, basedOn: idHere(run.resumeIds, resume.basedOn) };
      const merged = settled(run, 'resumes', same ?? null, based);
      if (!merged) continue;
      changed.push(merged);
      byWords.set(wordsOf(merged), merged);
    }
    await put(run, 'resumes', changed);
  });
}

/** The row to write, or null where what is here stands. What was deleted here comes back. */
function settled<Row extends Edited>(
  run: MergeRun,
  kind: 'jobs' | 'resumes',
  here: Row | null,
  there: Row,
): Row | null {
  if (!here) {
    run.tally.count(kind, 'added');
    return there;
  }
  const newer = there.updatedAt > here.updatedAt ? there : here;
  const deletedAt = there.deletedAt === null ? null : here.deletedAt;
  const merged = { ...newer, id: here.id, deletedAt };
  if (canonical(merged) === canonical(here)) {
    run.tally.count(kind, here.updatedAt > there.updatedAt ? 'kept' : 'same');
    return null;
  }
  run.tally.count(kind, 'updated');
  return merged;
}
