import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Resume } from '@/lib/domain/resume';
import { openInterview } from '@/lib/store/interviews';
import {
  deleteJob,
  interviewsPerJob,
  listJobs,
  readJob,
  saveJob,
  undoDeleteJob,
  updateJob,
} from '@/lib/store/jobs';
import {
  addResume,
  deleteResume,
  listResumes,
  readResume,
  resumeFor,
  undoDeleteResume,
  updateResume,
} from '@/lib/store/resumes';
import { aJob, anInterview, freshDatabase, now } from './rows';

const aResume = (change: Partial<Resume> = {}): Resume => ({
  id: 'master',
  jobId: null,
  basedOn: null,
  title: 'Ada',
  text: 'Ada Byron',
  fileName: null,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  ...change,
});

describe('jobs', () => {
  it('are one for one posting, whoever keeps it', async () => {
    const database = freshDatabase();
    await saveJob(database, aJob());
    const again = await saveJob(database, {
      ...aJob(),
      id: 'other',
      posting: 'WE are looking – for a nurse!',
    });
    expect(again.id).toBe('job');
    expect(await listJobs(database)).toHaveLength(1);
  });

  it('without a posting are as many as were made', async () => {
    const database = freshDatabase();
    await saveJob(database, { ...aJob(), posting: '' });
    await saveJob(database, { ...aJob(), id: 'other', posting: '' });
    expect(await listJobs(database)).toHaveLength(2);
  });

  it('keep what was edited when an interview is opened for them', async () => {
    const database = freshDatabase();
    await saveJob(database, aJob());
    await updateJob(database, { job: aJob(), readAt: now }, { title: 'Head nurse' }, now + 1);
    await openInterview(database, { interview: anInterview({ jobId: 'job' }), job: aJob(), questions: [] });
    expect(await readJob(database, 'job')).toMatchObject({ title: 'Head nurse', updatedAt: now + 1 });
    expect(await interviewsPerJob(database)).toEqual(new Map([['job', 1]]));
  });

  it('are hidden by a deletion, stay readable for what names them, and come back', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview({ jobId: 'job' }), job: aJob(), questions: [] });
    await deleteJob(database, 'job', now);
    expect(await listJobs(database)).toEqual([]);
    expect(await readJob(database, 'job')).toBeNull();
    expect(await database.jobs.get('job')).toMatchObject({ title: 'Nurse' });
    expect(await undoDeleteJob(database, 'job')).toBe(true);
    expect(await listJobs(database)).toHaveLength(1);
    await database.jobs.delete('job');
    expect(await undoDeleteJob(database, 'job')).toBe(false);
  });

  it('are not overwritten by a window that did not see the last change', async () => {
    const database = freshDatabase();
    const job = await saveJob(database, aJob());
    const save = (readAt: number | null, company: string) =>
      updateJob(database, { job, readAt }, { company }, now);
    expect(await save(now, 'mine')).toBe('saved');
    expect(await save(now, 'theirs')).toBe('changed');
    expect((await readJob(database, 'job'))?.company).toBe('mine');
    expect(await save(null, 'theirs all the same')).toBe('saved');
    expect((await readJob(database, 'job'))?.company).toBe('theirs all the same');
  });

  it('come back where they are saved after their deletion', async () => {
    const database = freshDatabase();
    const job = await saveJob(database, aJob());
    const save = (company: string) => updateJob(database, { job, readAt: now }, { company }, now);
    await deleteJob(database, 'job', now);
    expect(await save('Hidden')).toBe('saved');
    expect(await readJob(database, 'job')).toMatchObject({ company: 'Hidden', title: 'Nurse' });
    await database.jobs.delete('job');
    expect(await save('Gone')).toBe('saved');
    expect(await readJob(database, 'job')).toMatchObject({ company: 'Gone', title: 'Nurse' });
  });
});

describe('resumes', () => {
  it('are the tailored one for its job, and the latest master for every other', async () => {
    const database = freshDatabase();
    expect(await resumeFor(database, null)).toBeNull();
    await addResume(database, aResume());
    await addResume(database, aResume({ id: 'newer', updatedAt: now + 5 }));
    await addResume(database, aResume({ id: 'tailored', jobId: 'job', updatedAt: now + 9 }));
    expect((await resumeFor(database, 'job'))?.id).toBe('tailored');
    expect((await resumeFor(database, 'another'))?.id).toBe('newer');
    expect((await resumeFor(database, null))?.id).toBe('newer');
    await deleteResume(database, 'tailored', now);
    expect((await resumeFor(database, 'job'))?.id).toBe('newer');
  });

  it('are not overwritten by a window that did not see the last change', async () => {
    const database = freshDatabase();
    await addResume(database, aResume());
    const save = (readAt: number | null, text: string) =>
      updateResume(database, { id: 'master', readAt }, { text }, now);
    expect(await save(now, 'mine')).toBe('saved');
    expect(await save(now, 'theirs')).toBe('changed');
    expect((await readResume(database, 'master'))?.text).toBe('mine');
    expect(await save(null, 'theirs all the same')).toBe('saved');
    await deleteResume(database, 'master', now);
    expect(await save(null, 'too late')).toBe('gone');
  });

  it('come back after a deletion, until they are gone', async () => {
    const database = freshDatabase();
    await addResume(database, aResume());
    await deleteResume(database, 'master', now);
    expect(await listResumes(database)).toEqual([]);
    expect(await undoDeleteResume(database, 'master')).toBe(true);
    expect(await listResumes(database)).toHaveLength(1);
    await database.resumes.delete('master');
    expect(await undoDeleteResume(database, 'master')).toBe(false);
  });
});
