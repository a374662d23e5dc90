import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { changeSettings } from '@/lib/store/settings';
import type { Recording } from '@/lib/domain/recording';
import { aStory, GreenRoom } from '../helpers/green-room';

async function aFilmingRoom(): Promise<GreenRoom> {
  const room = await GreenRoom.open();
  await changeSettings(room.database, { recordCamera: true });
  return room;
}

const rowsOf = ({ database }: GreenRoom, channel: Recording['channel']): Promise<Recording[]> =>
  database.recordings.toArray().then((rows) => rows.filter((row) => row.channel === channel));

const pictureOf = async (room: GreenRoom): Promise<Recording | undefined> =>
  (await rowsOf(room, 'camera'))[0];

describe('the candidate’s camera', () => {
  it('stays shut unless it was switched on', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    await room.answers(aStory);
    expect(room.camera.opened).toBe(0);
    expect(await pictureOf(room)).toBeUndefined();
  });

  it('is open while an answer is given and not longer; the panel says so', async () => {
    const room = await aFilmingRoom();
    await room.startsListening();
    await room.sees((view) => view.filming);
    expect(room.camera.live).toBe(1);
    room.camera.sees('one,');
    room.camera.sees('two,');
    expect((await room.answers(aStory)).filming).toBe(false);
    expect(room.camera.live).toBe(0);
  });

  it('is kept beside the sound: on its clock, for its attempt, for as long', async () => {
    const room = await aFilmingRoom();
    await room.startsListening();
    await room.sees((view) => view.filming);
    room.room.candidate(2, true);
    room.camera.sees('one,');
    await room.answers(aStory);
    await room.until(async () => (await pictureOf(room))?.state === 'encoded');
    const [picture, [sound]] = [(await pictureOf(room))!, await rowsOf(room, 'candidate')];
    expect(picture).toMatchObject({
      attemptId: sound!.attemptId,
      clockId: sound!.clockId,
      sampleRate: sound!.sampleRate,
      mime: 'video/webm',
      sampleCount: 3 * sound!.sampleRate,
      kept: false,
    });
    expect(picture.expiresAt - picture.createdAt).toBe(sound!.expiresAt - sound!.createdAt);
    expect(await (await room.database.blobs.get(picture.id))!.blob.text()).toBe('one,last');
    expect(await room.database.cameraChunks.count()).toBe(0);
  });

  it('that is refused costs the picture alone, and is told once', async () => {
    const room = await aFilmingRoom();
    room.camera.refusal = failure('cameraUnavailable', 'NotAllowedError');
    await room.startsListening();
    await room.sees((view) => view.notice?.reason === 'cameraUnavailable');
    room.say({ type: 'dismissNotice' });
    await room.sees((view) => view.notice === null);
    const view = await room.answers(aStory);
    expect(view.filming).toBe(false);
    expect((await rowsOf(room, 'candidate'))[0]).toMatchObject({ sampleCount: 20 * 24_000 });
    room.say({ type: 'retryQuestion' });
    await room.screen('listening');
    await room.isHeardBy(room.interviewer);
    expect((await room.answers(aStory)).notice).toBeNull();
    expect(await pictureOf(room)).toBeUndefined();
  });

  it('that is lost in mid-answer leaves what it had seen, and the answer goes on', async () => {
    const room = await aFilmingRoom();
    await room.startsListening();
    await room.sees((view) => view.filming);
    room.camera.sees('one,');
    room.camera.isLost(failure('cameraUnavailable', 'ended'));
    await room.sees((view) => !view.filming && view.notice?.reason === 'cameraUnavailable');
    expect(room.camera.live).toBe(0);
    await room.answers(aStory);
    await room.until(async () => (await pictureOf(room))?.state === 'encoded');
    expect((await rowsOf(room, 'candidate'))[0]).toMatchObject({ sampleCount: 20 * 24_000 });
  });

  it('of an answer that is started over leaves nothing', async () => {
    const room = await aFilmingRoom();
    await room.startsListening();
    await room.sees((view) => view.filming);
    room.camera.sees('one,');
    await room.until(async () => (await room.database.cameraChunks.count()) === 1);
    room.say({ type: 'startOver' });
    await room.until(async () => (await room.database.cameraChunks.count()) === 0);
    await room.until(() => room.camera.opened === 2);
    await room.until(async () => (await rowsOf(room, 'camera')).length === 1);
    expect(room.camera.live).toBe(1);
  });

  it('that a crash cut off is kept up to its last second', async () => {
    const room = await aFilmingRoom();
    await room.startsListening();
    await room.sees((view) => view.filming);
    room.room.candidate(3, true);
    room.camera.sees('one,');
    room.camera.sees('two,');
    await room.until(async () => (await room.database.cameraChunks.count()) === 2);
    const after = await GreenRoom.open({ database: room.database });
    await after.until(async () => (await pictureOf(after))?.state === 'encoded');
    const picture = (await pictureOf(after))!;
    expect(await (await after.database.blobs.get(picture.id))!.blob.text()).toBe('one,two,');
    expect((await after.database.attempts.get(picture.attemptId!))?.recordingId).not.toBe(picture.id);
  });
});
