import type { Resume } from '@/lib/domain/resume';
import type { Database } from './database';

/** The parts of a resume that the candidate edits. */
export type ResumeChange = Partial<Pick<Resume, 'title' | 'text' | 'fileName'>>;

const isHere = (resume: Resume): boolean => resume.deletedAt === null;

/** All resumes but those that were deleted, last changed first. For pages: inside `useLiveQuery`. */
export async function listResumes(database: Database): Promise<Resume[]> {
  return (await database.resumes.orderBy('updatedAt').reverse().toArray()).filter(isHere);
}

/** Null where there is none, or it is deleted. */
export async function readResume(database: Database, id: string): Promise<Resume | null> {
  const resume = await database.resumes.get(id);
  return resume && isHere(resume) ? resume : null;
}

/** The resume to rehearse with: the one tailored to the job, else the master that was changed last; null without any. */
export async function resumeFor(database: Database, jobId: string | null): Promise<Resume | null> {
  const resumes = await listResumes(database);
  const tailored = jobId === null ? undefined : resumes.find((resume) => resume.jobId === jobId);
  return tailored ?? resumes.find((resume) => resume.jobId === null) ?? null;
}

export async function addResume(database: Database, resume: Resume): Promise<void> {
  await database.resumes.add(resume);
}

/**
 * Changes a resume that was read when it was last changed at `readAt`. `changed` where somebody else has changed it
 * since: nothing is written then, so that two windows never overwrite each other unasked. `gone` where it is deleted.
 */
export function updateResume(
  database: Database,
  { id, readAt }: { id: string; readAt: number | null },
  change: ResumeChange,
  now: number,
): Promise<'saved' | 'changed' | 'gone'> {
  return database.transaction('rw', database.resumes, async () => {
    const stored = await database.resumes.get(id);
    if (!stored || !isHere(stored)) return 'gone';
    if (readAt !== null && stored.updatedAt !== readAt) return 'changed';
    // Two changes within one millisecond are two changes all the same.
    await database.resumes.put({ ...stored, ...change, updatedAt: Math.max(now, stored.updatedAt + 1) });
    return 'saved';
  });
}

/**
 * As {@link updateResume}, and a resume that was deleted since it was read comes back as it is written now, also where
 * its row is gone: what somebody saves is wanted.
 */
export function saveResume(
  database: Database,
  { resume, readAt }: { resume: Resume; readAt: number | null },
  change: ResumeChange,
  now: number,
): Promise<'saved' | 'changed'> {
  return database.transaction('rw', database.resumes, async () => {
    const outcome = await updateResume(database, { id: resume.id, readAt }, change, now);
    if (outcome !== 'gone') return outcome;
    const last = (await database.resumes.get(resume.id)) ?? resume;
    const updatedAt = Math.max(now, last.updatedAt + 1);
    await database.resumes.put({ ...last, ...change, updatedAt, deletedAt: null });
    return 'saved';
  });
}

/** Hides a resume; it goes for good when the undo window is over and a purge comes by. */
export async function deleteResume(database: Database, id: string, now: number): Promise<void> {
  await database.resumes.update(id, { deletedAt: now });
}

/** False where it is too late: the row is gone. */
export async function undoDeleteResume(database: Database, id: string): Promise<boolean> {
  return (await database.resumes.where({ id }).modify({ deletedAt: null })) > 0;
}
