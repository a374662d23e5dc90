// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openBackup } from '@/lib/archive/backup-open';
import { dayMs, undoWindowMs } from '@/lib/domain/expiry';
import { deleteAnswers } from '@/lib/store/answer-deletion';
import { rewordAttempt } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { tagInterview } from '@/lib/store/interview-tags';
import { writeCheckpoint } from '@/lib/store/journal';
import { purgeExpired } from '@/lib/store/expiry';
import { chooseRetention } from '@/lib/store/retention';
import { changeSettings, readOwnSettings, storePolicy } from '@/lib/store/settings';
import { openStaging, removeLeftStagings } from '@/lib/store/staging';
import { aGoing, aJob, aStory, freshDatabase, now } from '../store/rows';
import { backupOf, everyPart, fillEverything, hashOfEverything, patient, restored } from './everything';

/** Two devices that once had the same. */
async function twoDevices(): Promise<{ here: Database; there: Database }> {
  const there = freshDatabase();
  await fillEverything(there);
  const here = freshDatabase();
  await restored(here, await backupOf(there));
  return { here, there };
}

describe('restoring beside what is here', () => {
  it('lets the story stand that was changed last, and keeps the other wording as a version', async () => {
    const { here, there } = await twoDevices();
    await here.stories.update('story', { polishedAnswer: 'Here.', updatedAt: now + 2000 });
    await there.stories.update('story', { polishedAnswer: 'There.', updatedAt: now + 1000 });
    const file = await backupOf(there);
    await restored(here, file);
    const merged = await here.stories.get('story');
    expect(merged?.polishedAnswer).toBe('Here.');
    expect(merged?.versions.map(({ polishedAnswer }) => polishedAnswer)).toEqual(['There.']);
    const before = await hashOfEverything(here);
    await restored(here, file);
    expect(await hashOfEverything(here)).toBe(before);
    await restored(there, await backupOf(here));
    const other = await there.stories.get('story');
    expect([other?.polishedAnswer, other?.versions[0]?.polishedAnswer]).toEqual(['Here.', 'There.']);
  });

  it('knows the same posting under another id, and what was made for it', async () => {
    const { here, there } = await twoDevices();
    await here.jobs.clear();
    await here.jobs.put({ ...aJob(), id: 'mine', posting: 'We are looking for a  NURSE!' });
    await here.interviews.clear();
    await here.stories.clear();
    await restored(here, await backupOf(there));
    expect(await here.jobs.toCollection().primaryKeys()).toEqual(['mine']);
    expect((await here.interviews.get('interview'))?.jobId).toBe('mine');
    expect((await here.stories.get('story'))?.jobId).toBe('mine');
  });

  it('knows many postings at once, each under one id', async () => {
    const there = freshDatabase();
    const postings = Array.from({ length: 300 }, (_, index) => `Nurse ${index}. ${'We care. '.repeat(500)}`);
    await there.jobs.bulkPut(postings.map((posting, index) => ({ ...aJob(), id: `job-${index}`, posting })));
    await there.jobs.put({ ...aJob(), id: 'twice', posting: postings[0]!.toUpperCase(), updatedAt: now + 1 });
    const here = freshDatabase();
    const file = await backupOf(there);
    await restored(here, file);
    expect(await here.jobs.count()).toBe(300);
    expect((await here.jobs.get('job-0'))?.posting).toBe(postings[0]!.toUpperCase());
    expect((await restored(here, file)).counts.jobs).toMatchObject({ added: 0, updated: 0 });
  });

  it('knows the same resume under another id', async () => {
    const { here, there } = await twoDevices();
    const resume = (await here.resumes.get('resume'))!;
    await here.resumes.clear();
    await here.resumes.put({ ...resume, id: 'mine', text: ' Ten years of\nnursing. ', updatedAt: now + 1 });
    await restored(here, await backupOf(there));
    expect(await here.resumes.toCollection().primaryKeys()).toEqual(['mine']);
  });

  it('keeps words that were mended here since', async () => {
    const { here, there } = await twoDevices();
    await rewordAttempt(here, 'question-0.1', 'We waited three days.');
    await restored(here, await backupOf(there));
    expect((await here.attempts.get('question-0.1'))?.transcript).toBe('We waited three days.');
    expect(await here.feedback.get('question-0.1')).toBeUndefined();
  });

  it('takes over what happened in an interview since, with its digest', async () => {
    const { here, there } = await twoDevices();
    await there.interviews.update('interview', { lastActiveAt: now + 90_000 });
    await rewordAttempt(there, 'question-0.1', 'We waited three days.');
    await restored(here, await backupOf(there));
    expect((await here.attempts.get('question-0.1'))?.transcript).toBe('We waited three days.');
    expect(await here.feedback.get('question-0.1')).toBeUndefined();
    expect((await here.digests.get('question-0.1'))?.overall).toBeNull();
  });

  it('keeps words and tags that came to an interview here, though the backup knows more of it', async () => {
    const { here, there } = await twoDevices();
    await rewordAttempt(here, 'question-0.1', 'We waited three days.');
    await tagInterview(here, 'interview', 'mine');
    await there.interviews.update('interview', { lastActiveAt: now + 90_000, tags: ['theirs'] });
    await restored(here, await backupOf(there));
    expect(await here.interviews.get('interview')).toMatchObject({
      lastActiveAt: now + 90_000,
      tags: expect.arrayContaining(['mine', 'theirs']),
    });
    expect((await here.attempts.get('question-0.1'))?.transcript).toBe('We waited three days.');
    expect(await here.feedback.get('question-0.1')).toBeUndefined();
  });

  it('takes nothing away that is kept longer here than the backup wishes', async () => {
    const { here, there } = await twoDevices();
    await chooseRetention(there, { audioDays: 1, textMonths: 1 }, now);
    const file = await backupOf(there);
    const later = now + 60 * dayMs;
    await chooseRetention(here, { audioDays: 365, textMonths: null }, now);
    const before = [await here.recordings.count(), await here.interviews.count()];
    await restored(here, file, '', later);
    expect(await readOwnSettings(here)).toMatchObject({ audioDays: 365, textMonths: null });
    expect(await purgeExpired(here, later)).toMatchObject({ recordings: 0, interviews: 0 });
    expect([await here.recordings.count(), await here.interviews.count()]).toEqual(before);
    // Where nothing would go, it is as the backup wishes.
    const empty = freshDatabase();
    await changeSettings(empty, { candidateName: 'Ada' });
    await restored(empty, file);
    expect(await readOwnSettings(empty)).toMatchObject({ audioDays: 1, textMonths: 1 });
  });

  it('brings no sound back whose time is over, and none that the administrator forbids', async () => {
    const there = freshDatabase();
    await fillEverything(there);
    const file = await backupOf(there);
    const late = freshDatabase();
    const report = await restored(late, file, '', now + 40 * dayMs);
    expect(report.counts.recordings).toMatchObject({ added: 0, expired: 3 });
    expect(await late.attempts.count()).toBe(2);
    const capped = freshDatabase();
    await storePolicy(capped, { audioDaysAtMost: 7 }, now);
    expect((await restored(capped, file, '', now + 10 * dayMs)).counts.recordings).toMatchObject({
      expired: 3,
    });
  });

  it('brings an answer back that was deleted a moment ago, and the sweep leaves it its sound', async () => {
    const { here, there } = await twoDevices();
    const before = await hashOfEverything(here);
    await deleteAnswers(here, ['question-0.1'], now);
    const { counts } = await restored(here, await backupOf(there));
    expect(counts).toMatchObject({ answers: { added: 1 }, recordings: { added: 2, same: 1 } });
    await purgeExpired(here, now + undoWindowMs + 1);
    expect(await hashOfEverything(here)).toBe(before);
  });

  it('brings no interview back that is older than words are kept', async () => {
    const there = freshDatabase();
    await fillEverything(there);
    const here = freshDatabase();
    const report = await restored(here, await backupOf(there), '', now + 500 * dayMs);
    expect(report.counts).toMatchObject({ interviews: { expired: 1 }, stories: { added: 1 } });
    expect(await here.attempts.count()).toBe(0);
  });

  it('is refused while an interview is going on', async () => {
    const { here, there } = await twoDevices();
    await there.stories.put(aStory({ id: 'other', sourceAttemptId: null }));
    await writeCheckpoint(here, aGoing(), now);
    await expect(restored(here, await backupOf(there))).rejects.toMatchObject({
      problem: { what: 'running' },
    });
    expect(await here.stories.count()).toBe(1);
  });
});

describe('a restore that fails in the middle', () => {
  it.each(['full', 'cancelled'])('leaves everything as it was: %s', async (how) => {
    const there = freshDatabase();
    await fillEverything(there);
    const here = freshDatabase();
    await here.stories.put(aStory({ id: 'mine', sourceAttemptId: null }));
    const before = await hashOfEverything(here);
    const opened = await openBackup(await backupOf(there), '', here, patient);
    const controller = new AbortController();
    // Recordings come last: by then everything else is written.
    here.recordings.hook('creating', () => {
      if (how === 'full') throw new DOMException('No room.', 'QuotaExceededError');
      controller.abort();
    });
    const failing = opened.restore(everyPart, now, { ...patient, signal: controller.signal });
    if (how === 'full') await expect(failing).rejects.toMatchObject({ problem: { what: 'full' } });
    else await expect(failing).rejects.toThrow(/abort/i);
    await opened.close();
    expect(await hashOfEverything(here)).toBe(before);
  });
});

describe('what a crash in the middle of a restore left', () => {
  it('goes at the next start; what a page still shows stays', async () => {
    const shown = await openStaging(4);
    const staged = async (): Promise<string[]> =>
      (await Dexie.getDatabaseNames()).filter((name) => name.startsWith('greenroom-restore-'));
    const [held] = await staged();
    const left = new Dexie('greenroom-restore-left');
    left.version(1).stores({ rows: 'id' });
    await left.open();
    left.close();
    expect(await staged()).toHaveLength(2);
    await removeLeftStagings();
    expect(await staged()).toEqual([held]);
    await shown.close();
    expect(await staged()).toEqual([]);
  });
});
