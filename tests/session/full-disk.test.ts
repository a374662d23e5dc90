import { describe, expect, it } from 'vitest';
import { deleteAnswers } from '@/lib/store/answer-deletion';
import { storeFailure } from '@/lib/store/failure';
import { aStory, GreenRoom, on } from '../helpers/green-room';
import { silentLogger } from '../helpers/silent-logger';

/** From here on the disk takes no row of these tables, until it is told to. */
function fills(room: GreenRoom, ...names: string[]): () => void {
  let full = true;
  for (const name of names)
    room.database.table(name).hook('creating', () => {
      if (full) throw new DOMException('No room.', 'QuotaExceededError');
    });
  return () => {
    full = false;
  };
}

describe('a disk that is full in the middle of an answer', () => {
  it('costs nothing: the candidate is told, goes on, and all of it is written when there is room', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(5, true);
    await room.until(async () => (await room.database.chunks.count()) > 2);
    const makeRoom = fills(room, 'chunks', 'attempts', 'digests', 'feedback');
    const view = await room.answers(aStory, 15);
    expect(on(view, 'feedback').review).toMatchObject({ transcript: aStory, sheet: { overall: 7 } });
    expect(view.notice?.reason).toBe('storageFull');
    expect(await room.database.attempts.count()).toBe(0);
    makeRoom();
    await room.until(async () => (await room.database.feedback.count()) > 0, 15_000);
    const [attempt] = await room.database.attempts.toArray();
    expect(attempt).toMatchObject({ transcript: aStory, state: 'coached', overall: 7 });
    const recording = await room.database.recordings.get(attempt!.recordingId!);
    expect(recording).toMatchObject({ state: 'sealed' });
    expect(recording!.sampleCount / recording!.sampleRate).toBe(20);
    expect(await room.database.digests.count()).toBe(1);
    expect(await room.database.turns.where({ attemptId: attempt!.id }).count()).toBe(1);
  }, 30_000);

  it('brings no answer back that was deleted to make room, with the rest that waited for it', async () => {
    const told: string[] = [];
    const logger = { ...silentLogger, info: (message: string) => void told.push(message) };
    const room = await GreenRoom.open({ instead: { logger } });
    await room.startsListening();
    room.room.candidate(5, true);
    await room.until(async () => (await room.database.chunks.count()) > 2);
    const makeRoom = fills(room, 'chunks');
    room.room.candidate(10, true);
    room.say({ type: 'endInterview' });
    await room.screen('summary');
    await room.until(async () => (await room.database.attempts.count()) === 1);
    await room.until(async () => (await room.database.journal.count()) === 0);
    const ids = await room.database.attempts.toCollection().primaryKeys();
    expect((await deleteAnswers(room.database, ids)).staying).toBe(0);
    makeRoom();
    await room.until(() => told.includes('an answer waits for room no more'), 15_000);
    expect(await room.database.attempts.count()).toBe(0);
    expect(await room.database.digests.count()).toBe(0);
  }, 30_000);

  it('before its first line begins no interview that could be found nowhere', async () => {
    const room = await GreenRoom.open();
    fills(room, 'interviews');
    room.starts();
    const view = await room.sees(({ screen, notice }) => screen.name === 'lobby' && notice !== null);
    expect(view.notice?.reason).toBe('storageFull');
    expect(await room.database.questions.count()).toBe(0);
    await room.until(() => room.live === 0);
  });
});

describe('a disk with little room', () => {
  it('is told of once, before the first answer, and stops nothing', async () => {
    const room = await GreenRoom.open();
    room.disk = { used: 1_000_000_000, quota: 1_200_000_000 };
    await room.startsListening();
    const view = await room.sees(({ notice }) => notice !== null);
    expect(view.notice?.reason).toBe('storageLow');
    room.say({ type: 'dismissNotice' });
    await room.answers(aStory);
    room.say({ type: 'nextQuestion' });
    expect((await room.screen('listening')).notice).toBeNull();
  });

  it('for not even one answer begins nothing', async () => {
    const room = await GreenRoom.open();
    room.disk = { used: 1_000_000_000, quota: 1_010_000_000 };
    room.starts();
    const view = await room.sees(({ notice }) => notice !== null);
    expect([view.screen.name, view.notice?.reason]).toEqual(['lobby', 'storageFull']);
    expect(await room.database.interviews.count()).toBe(0);
  });

  it('is no reason for anything where the browser does not say', async () => {
    const room = await GreenRoom.open();
    room.disk = null;
    await room.startsListening();
    expect(room.view?.notice).toBeNull();
  });
});

describe('what an error of the database means', () => {
  it.each([
    ['VersionError', null, 'storageNewer'],
    ['DatabaseClosedError', null, 'storageNewer'],
    ['DatabaseClosedError', 'VersionError', 'storageNewer'],
    ['MissingAPIError', null, 'storageUnavailable'],
    ['DatabaseClosedError', 'SecurityError', 'storageUnavailable'],
    ['InvalidStateError', null, 'storageUnavailable'],
    ['UnknownError', null, 'storageBroken'],
    ['DatabaseClosedError', 'UpgradeError', 'storageBroken'],
    ['DatabaseClosedError', 'QuotaExceededError', 'storageFull'],
    ['ConstraintError', null, 'storageFailed'],
  ])('%s (inside: %s) is %s', (name, inside, reason) => {
    const inner = inside === null ? undefined : Object.assign(new Error('secret'), { name: inside });
    const told = storeFailure(Object.assign(new Error('secret'), { name, inner }));
    expect(told.reason).toBe(reason);
    expect(told.detail).not.toContain('secret');
  });
});
