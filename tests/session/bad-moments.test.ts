import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { deleteInterview } from '@/lib/store/interviews';
import { readCheckpoint } from '@/lib/store/journal';
import { openDatabase } from '@/lib/store/database';
import { changeSettings } from '@/lib/store/settings';
import { aChoice, aStory as words, GreenRoom, on } from '../helpers/green-room';

describe('a bad moment', () => {
  it.each(['skipQuestion', 'repeatQuestion'] as const)(
    '%s in the middle of an answer: the interviewer has the floor back and is heard',
    async (type) => {
      const room = await GreenRoom.open();
      await room.startsListening();
      room.room.candidate(2, true);
      room.say({ type });
      await expect
        .poll(() => room.interviewer.asked.filter((what) => what.startsWith('listen')))
        .toHaveLength(2);
      expect(room.interviewer.said).toHaveLength(2);
    },
  );

  it('ending while the interviewer is on the way lets go at once, and a new start is not confused by it', async () => {
    const room = await GreenRoom.open();
    room.interviewer.hangs = true;
    room.say({ type: 'startInterview', choice: aChoice });
    await expect.poll(() => room.interviewer.connections).toBe(1);
    room.say({ type: 'endInterview' });
    room.interviewer.hangs = false;
    await room.screen('lobby');
    await expect.poll(() => room.live).toBe(0);
    await room.startsListening();
    expect(room.live).toBe(1);
  });

  it('a key that is refused while reconnecting is not tried again and again', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.interviewer.refusal = failure('providerRefusedKey');
    room.interviewer.emit({ type: 'connectionLost', failure: failure('connectionLost') });
    await room.sees((view) => view.notice?.reason === 'providerRefusedKey');
    const tries = room.interviewer.connections;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(room.interviewer.connections).toBe(tries);
  });

  it('a microphone that was lost is opened anew for the next take', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(18, true);
    room.interviewer.heard.push({ text: words, complete: true, failure: null });
    room.loseMicrophone();
    await room.screen('feedback');
    room.say({ type: 'retryQuestion' });
    await room.screen('listening');
    await expect.poll(() => room.opened).toBe(2);
    expect(room.live).toBe(1);
    const view = on(await room.answers(words), 'feedback');
    expect(view.review.takes).toHaveLength(2);
  });

  it('a microphone that stays away costs the sound of the next take, not the take', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(18, true);
    room.interviewer.heard.push({ text: words, complete: true, failure: null });
    room.loseMicrophone();
    await room.screen('feedback');
    room.microphoneRefusal = failure('microphoneMissing');
    room.say({ type: 'retryQuestion' });
    await room.sees(
      (view) => view.screen.name === 'listening' && view.notice?.reason === 'microphoneMissing',
    );
    room.say({ type: 'typeInstead' });
    room.say({ type: 'submitAnswer', text: words });
    expect(on(await room.screen('feedback'), 'feedback').review.mode).toBe('typed');
  });

  it('a panel whose page has just gone does not stop the interview', async () => {
    const room = await GreenRoom.open();
    const gone = room.inTab(8, 1);
    gone.port.postMessage = () => {
      throw new Error('Attempting to use a disconnected port object');
    };
    await room.startsListening();
    on(await room.answers(words), 'feedback');
  });

  it('settings that cannot be read cost neither the recording nor the words nor the way on', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    const table = room.database.settings;
    const { get } = table;
    table.get = (() => Promise.reject(new Error('The disk is away.'))) as unknown as typeof get;
    room.say({ type: 'startOver' });
    await expect
      .poll(() => room.interviewer.asked.filter((what) => what.startsWith('listen')))
      .toHaveLength(2);
    room.room.candidate(18, true);
    room.interviewer.heard.push({ text: words, complete: true, failure: null });
    room.say({ type: 'finishAnswer' });
    const { review } = on(await room.screen('feedback'), 'feedback');
    expect(review).toMatchObject({ transcript: words, sheet: null, failure: { reason: 'storageFailed' } });
    table.get = get;
    expect(await room.database.attempts.toArray()).toMatchObject([{ transcript: words }]);
    const recordings = await room.database.recordings.filter((row) => row.channel === 'candidate').toArray();
    expect(recordings.map((row) => row.sampleCount / row.sampleRate)).toEqual([18]);
  });

  it('an interview that was deleted meanwhile is not resumed into nothing', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.holder.say({ type: 'presence', site: 'meet', people: 2 });
    await room.sees((view) => view.screen.name === 'lobby' && view.screen.resumable !== null);
    room.holder.say({ type: 'presence', site: 'meet', people: 1 });
    for (const { id } of await room.database.interviews.toArray())
      expect(await deleteInterview(room.database, id, Date.now() + 3_600_000)).toBe(true);
    room.say({ type: 'resumeInterview' });
    await room.sees((view) => view.screen.name === 'lobby' && view.screen.resumable === null);
    expect(room.opened).toBe(1);
  });

  it('checkpoints do not wait for an encoder', async () => {
    const room = await GreenRoom.open();
    room.encodes = () => new Promise(() => undefined);
    await room.startsListening();
    await room.answers(words);
    room.say({ type: 'nextQuestion' });
    await room.screen('listening');
    await expect
      .poll(async () => (await readCheckpoint(room.database))?.going.currentId)
      .toBe((await room.database.questions.filter(({ position }) => position === 1).first())?.id);
  });

  it('a take that is played back falls silent before anybody speaks', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    const { review } = on(await room.answers(words), 'feedback');
    const play = { type: 'playTake', recordingId: review.recordingId!, from: 0, to: null } as const;
    room.say(play);
    await expect.poll(() => room.room.clips).toHaveLength(1);
    const stops = room.room.clipsStopped;
    room.say({ type: 'retryQuestion' });
    expect(room.room.clipsStopped).toBe(stops + 1);
    await room.screen('listening');
    room.say(play);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(room.room.clips).toHaveLength(1);
  });
});

describe('consent', () => {
  it('stands before every capture, whatever a panel asks for', async () => {
    const database = openDatabase('green-room-without-consent');
    const room = await GreenRoom.open({ database });
    await room.startsListening();
    room.room.candidate(4, true);
    room.holder.say({ type: 'presence', site: 'meet', people: 2 });
    await room.screen('lobby');
    room.holder.say({ type: 'presence', site: 'meet', people: 1 });
    await changeSettings(database, { consent: null });
    await room.screen('consent');
    room.say({ type: 'resumeInterview' });
    room.say({ type: 'startInterview', choice: aChoice });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(room.view?.screen.name).toBe('consent');
    expect(room.opened).toBe(1);
  });
});

describe('company', () => {
  it('that joins while the feedback is read closes the microphone too', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    await room.answers(words);
    room.holder.say({ type: 'presence', site: 'meet', people: 2 });
    await room.sees((view) => view.screen.name === 'lobby' && view.notice?.reason === 'notAlone');
    await expect.poll(() => room.live).toBe(0);
    room.say({ type: 'resumeInterview' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(room.opened).toBe(1);
  });

  it('in another tab: nothing is recorded or sent at a wish from there, and the stage stays where it was', async () => {
    const room = await GreenRoom.open();
    const elsewhere = room.inTab(8, 3);
    await room.startsListening();
    await room.answers(words);
    elsewhere.say({ type: 'nextQuestion' });
    await room.sees((view) => view.notice?.reason === 'notAlone');
    expect(room.view?.screen.name).toBe('feedback');
    elsewhere.say({ type: 'dismissNotice' });
    room.say({ type: 'nextQuestion' });
    await room.screen('listening');
    elsewhere.say({ type: 'stopPlaying' });
    room.holder.say({ type: 'presence', site: 'meet', people: 2 });
    await room.screen('lobby');
  });

  it('that joins in the middle of an answer stops the recording, and what was said is kept', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(8, true);
    room.holder.say({ type: 'presence', site: 'meet', people: 2 });
    await room.sees((view) => view.screen.name === 'lobby' && view.notice?.reason === 'notAlone');
    await expect.poll(() => room.database.attempts.count()).toBe(1);
    await expect.poll(() => room.room.closed).toBe(true);
  });

  it('that agreed lets the rehearsal go on, without rewrites', async () => {
    const room = await GreenRoom.open({ people: 2 });
    room.say({ type: 'declare', declaration: 'everyoneAgreed' });
    await room.sees((view) => view.ask === null);
    await room.startsListening();
    const view = await room.answers(words);
    expect(view.mayShowAnswers).toBe(false);
    expect(on(view, 'feedback').review.sections).not.toHaveProperty('rewrite');
  });
});
