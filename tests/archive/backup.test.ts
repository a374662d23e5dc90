// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openBackup } from '@/lib/archive/backup-open';
import { deleteAnswers } from '@/lib/store/answer-deletion';
import { resetEverything } from '@/lib/store/database';
import { changeSettings, readOwnSettings } from '@/lib/store/settings';
import { freshDatabase, now } from '../store/rows';
import { backupOf, everyPart, fillEverything, hashOfEverything, patient, restored } from './everything';

describe('a backup', () => {
  it.each([null, 'correct horse battery'])(
    'brings everything back as it was (passphrase: %s)',
    async (passphrase) => {
      const database = freshDatabase();
      await fillEverything(database);
      const before = await hashOfEverything(database);
      const file = await backupOf(database, { passphrase });
      await resetEverything(database);
      expect(await hashOfEverything(database)).not.toBe(before);
      const report = await restored(database, file, passphrase ?? '');
      expect(await hashOfEverything(database)).toBe(before);
      expect(report.counts).toMatchObject({
        interviews: { added: 1 },
        answers: { added: 2 },
        recordings: { added: 3 },
        stories: { added: 1 },
      });
    },
  );

  it('adds nothing when it is restored twice', async () => {
    const database = freshDatabase();
    await fillEverything(database);
    const file = await backupOf(database);
    await resetEverything(database);
    await restored(database, file);
    const before = await hashOfEverything(database);
    const report = await restored(database, file);
    expect(await hashOfEverything(database)).toBe(before);
    for (const counts of Object.values(report.counts)) expect(counts).toMatchObject({ added: 0, updated: 0 });
    expect(report.bytes).toBe(0);
  });

  it('tells beforehand exactly what restoring it comes to', async () => {
    const database = freshDatabase();
    await fillEverything(database);
    const file = await backupOf(database);
    await database.stories.clear();
    await database.interviews.update('interview', { lastActiveAt: now - 1000 });
    const opened = await openBackup(file, '', database, patient);
    const preview = await opened.preview(everyPart, now);
    const report = await opened.restore(everyPart, now, patient);
    await opened.close();
    expect(report.counts).toEqual(preview.counts);
    expect(preview.counts).toMatchObject({ stories: { added: 1 }, interviews: { updated: 1 } });
  });

  it('holds only what was chosen', async () => {
    const database = freshDatabase();
    await fillEverything(database);
    const file = await backupOf(database, { parts: ['interviews', 'stories'] });
    await resetEverything(database);
    await restored(database, file);
    expect(await database.interviews.count()).toBe(1);
    expect(await database.stories.count()).toBe(1);
    expect(await database.recordings.count()).toBe(0);
    expect(await database.resumes.count()).toBe(0);
  });

  it('takes the key of the provider along only where that was wished, and never without a passphrase', async () => {
    const database = freshDatabase();
    const { provider } = await readOwnSettings(database);
    await changeSettings(database, { provider: { ...provider, kind: 'openai', apiKey: 'sk-secret-words' } });
    const kept = async (change: Parameters<typeof backupOf>[1], passphrase = '') => {
      const other = freshDatabase();
      await restored(other, await backupOf(database, change), passphrase);
      return (await readOwnSettings(other)).provider;
    };
    expect(await kept({})).toMatchObject({ kind: 'openai', apiKey: '' });
    expect(await kept({ withKey: true })).toMatchObject({ apiKey: '' });
    const sealed = { withKey: true, passphrase: 'correct horse battery' };
    expect(await kept(sealed, 'correct horse battery')).toMatchObject({ apiKey: 'sk-secret-words' });
    // Nothing came along: the key that is here stays with its provider.
    await restored(database, await backupOf(database));
    expect((await readOwnSettings(database)).provider.apiKey).toBe('sk-secret-words');
  });

  it('leaves out what waits to be deleted and what is being recorded', async () => {
    const database = freshDatabase();
    await fillEverything(database);
    await database.stories.update('story', { deletedAt: now });
    await database.recordings.update('second', { state: 'open' });
    const file = await backupOf(database);
    const other = freshDatabase();
    await restored(other, file);
    expect(await other.stories.count()).toBe(0);
    expect(await other.recordings.toCollection().primaryKeys()).toEqual(['first', 'picture']);
  });

  it('leaves out the sound of an answer that was just deleted, which can still be brought back', async () => {
    const database = freshDatabase();
    await fillEverything(database);
    await deleteAnswers(database, ['question-0.1'], now);
    const other = freshDatabase();
    await restored(other, await backupOf(database));
    expect(await other.recordings.toCollection().primaryKeys()).toEqual(['second']);
    expect([await other.blobs.count(), await other.cameraChunks.count()]).toEqual([0, 0]);
  });

  it('leaves out a row that could not be read back, and says so', async () => {
    const database = freshDatabase();
    await fillEverything(database);
    await database.stories.put({
      ...(await database.stories.get('story'))!,
      id: 'broken',
      title: 7 as never,
    });
    const file = await backupOf(database);
    const opened = await openBackup(file, '', freshDatabase(), patient);
    expect(opened.manifest.leftOut).toBe(1);
    await opened.close();
  });

  it('leaves no file behind when it is cancelled', async () => {
    const database = freshDatabase();
    await fillEverything(database);
    const controller = new AbortController();
    let aborted = false;
    const destination = new WritableStream<Uint8Array>({
      write: () => controller.abort(),
      abort: () => void (aborted = true),
    });
    await expect(backupOf(database, { destination, signal: controller.signal })).rejects.toThrow(/abort/i);
    expect(aborted).toBe(true);
  });
});
