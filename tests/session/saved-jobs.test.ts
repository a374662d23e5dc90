import { describe, expect, it } from 'vitest';
import { roleProfiles } from '@/lib/domain/questions/role-profiles';
import { deleteJob, listJobs, updateJob } from '@/lib/store/jobs';
import { noPlan, aPosting, scriptedPlanner } from '../helpers/scripted-planner';
import { GreenRoom, on } from '../helpers/green-room';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';

/** An interview that was begun, and its owner gone: the next one finds what it left in the database. */
async function interviewFor(choice: Partial<LobbyChoice>, earlier?: GreenRoom): Promise<GreenRoom> {
  const room = await GreenRoom.open(earlier ? { database: earlier.database } : {});
  await room.startsListening({ ownQuestions: [], ...choice });
  room.say({ type: 'endInterview' });
  await room.sees(({ screen }) => screen.name === 'summary' || screen.name === 'lobby');
  return room;
}

describe('one posting', () => {
  it('is one job, however often it is pasted and however its bullets look', async () => {
    const first = await interviewFor({ posting: aPosting });
    const again = `  ${aPosting.replaceAll('\n', '\r\n\r\n• ').toUpperCase()}  `;
    const second = await interviewFor({ posting: again }, first);
    expect(await listJobs(second.database)).toHaveLength(1);
    const interviews = await second.database.interviews.toArray();
    expect(new Set(interviews.map(({ jobId }) => jobId)).size).toBe(1);
  });

  it('stays as the candidate left it, whatever a model reads in it the next time', async () => {
    const first = await interviewFor({ posting: aPosting });
    const [job] = await listJobs(first.database);
    const mended = { title: 'Night Sister', skills: ['Triage'] };
    await updateJob(first.database, { job: job!, readAt: null }, mended, 5);
    const next = await GreenRoom.open({ database: first.database });
    next.planner = scriptedPlanner(async () => ({
      ...noPlan,
      posting: { ...noPlan.posting, title: 'Night Nurse', skills: ['ward'] },
    })).planner;
    await next.startsListening({ ownQuestions: [], posting: aPosting });
    expect(await listJobs(next.database)).toMatchObject([{ title: 'Night Sister', skills: ['Triage'] }]);
  });

  it('comes back where its job was deleted', async () => {
    const first = await interviewFor({ posting: aPosting });
    const [job] = await listJobs(first.database);
    await deleteJob(first.database, job!.id, 5);
    await interviewFor({ posting: aPosting }, first);
    expect(await listJobs(first.database)).toMatchObject([{ id: job!.id, deletedAt: null }]);
  });
});

describe('one role', () => {
  it('is one job as well', async () => {
    const roleId = roleProfiles[0]!.id;
    const first = await interviewFor({ roleId });
    await interviewFor({ roleId }, first);
    expect(await listJobs(first.database)).toHaveLength(1);
  });
});

describe('a saved job', () => {
  it('is offered by its name alone, and rehearsed for without pasting', async () => {
    const first = await interviewFor({ posting: aPosting });
    const [job] = await listJobs(first.database);
    const next = await GreenRoom.open({ database: first.database });
    const view = await next.sees(({ screen }) => screen.name === 'lobby' && screen.jobs.length > 0);
    expect(on(view, 'lobby').jobs).toEqual([{ id: job!.id, title: 'Night Nurse', company: 'Larkfield' }]);
    await next.startsListening({ ownQuestions: [], jobId: job!.id, posting: 'Something else entirely' });
    const interviews = await next.database.interviews.toArray();
    expect(interviews.map(({ jobId }) => jobId)).toEqual([job!.id, job!.id]);
  });

  it('that is gone leaves what was pasted beside it', async () => {
    const room = await interviewFor({ jobId: 'gone', posting: aPosting });
    expect(await listJobs(room.database)).toMatchObject([{ title: 'Night Nurse' }]);
  });
});
