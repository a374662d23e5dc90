import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { storePolicy } from '@/lib/store/settings';
import { listStories } from '@/lib/store/stories';
import { openDatabase } from '@/lib/store/database';
import { aChoice, aStory as words, GreenRoom, on } from '../helpers/green-room';

describe('an interview', () => {
  it('is heard, judged, retried and kept', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    const first = on(await room.answers(words), 'feedback');
    expect(first.review).toMatchObject({ transcript: words, sheet: { overall: 7 }, complete: true });
    expect(first.review.delivery?.durationSeconds).toBeCloseTo(20, 0);

    room.coach.overall = 8.5;
    room.say({ type: 'retryQuestion' });
    await room.screen('listening');
    const second = on(await room.answers(words), 'feedback');
    expect(second.review.takes.map((take) => [take.overall, take.best])).toEqual([
      [7, false],
      [8.5, true],
    ]);
    expect(second.review.previousOverall).toBe(7);

    room.say({ type: 'saveToLibrary' });
    await room.sees((view) => view.screen.name === 'feedback' && view.screen.review.saved);
    expect(await listStories(room.database)).toHaveLength(1);

    room.coach.overall = 7;
    room.say({ type: 'nextQuestion' });
    await room.screen('listening');
    await room.answers(words);
    room.say({ type: 'finishInterview' });
    expect(on(await room.screen('summary'), 'summary').overall).toBe(7.8);
    expect(room.room.closed).toBe(true);

    const attempts = await room.database.attempts.toArray();
    expect(attempts).toHaveLength(3);
    const recordings = await room.database.recordings.filter((row) => row.channel === 'candidate').toArray();
    expect(recordings.every((row) => row.state !== 'open' && row.bytes > 0)).toBe(true);
    expect(await room.database.interviews.toArray()).toMatchObject([{ state: 'completed', overall: 7.8 }]);
  });

  it('asks nothing of the provider while the candidate answers, but to transcribe', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    const before = room.interviewer.asked.length;
    room.room.candidate(12, true);
    room.room.candidate(3, false);
    room.room.candidate(4, true);
    expect(room.interviewer.asked.slice(before)).toEqual(['commitPause']);
  });

  it('speaks the follow-up while the feedback is read, and listens at once', async () => {
    const room = await GreenRoom.open();
    room.coach.followUp = 'What was the result?';
    await room.startsListening();
    await room.answers(words);
    await room.sees((view) => view.screen.name === 'feedback' && view.screen.review.followUp?.heard === true);
    room.say({ type: 'answerFollowUp' });
    const listening = on(await room.screen('listening'), 'listening');
    expect(listening.question).toMatchObject({ text: 'What was the result?', isFollowUp: true });
  });
});

describe('nothing that was said is lost', () => {
  it('when the provider goes in the middle of an answer', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(10, true);
    room.interviewer.emit({ type: 'connectionLost', failure: failure('connectionLost') });
    await room.sees((view) => view.notice?.reason === 'connectionLost');
    room.room.candidate(10, true);
    room.interviewer.heard.push({ text: 'At my last', complete: false, failure: failure('connectionLost') });
    room.transcription = { text: words, usage: null };
    room.say({ type: 'finishAnswer' });
    const view = on(await room.screen('feedback'), 'feedback');
    expect(room.uploads).toBe(1);
    expect(view.review.transcript).toBe(words);
    const [recording] = await room.database.recordings.filter((row) => row.channel === 'candidate').toArray();
    expect(recording!.sampleCount / recording!.sampleRate).toBeCloseTo(20, 1);
  });

  it('when nobody can transcribe: the words are asked for, and typed ones are judged', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(16, true);
    room.interviewer.heard.push({ text: '', complete: false, failure: failure('connectionLost') });
    room.say({ type: 'finishAnswer' });
    const wording = on(await room.screen('wording'), 'wording');
    expect(wording).toMatchObject({ recorded: true, failure: { reason: 'transcriptMissing' } });
    room.say({ type: 'submitAnswer', text: words });
    const view = on(await room.screen('feedback'), 'feedback');
    expect(view.review.transcript).toBe(words);
    expect(view.review.delivery).not.toBeNull();
  });

  it('when the coach fails: the answer is kept, and can be tried again', async () => {
    const room = await GreenRoom.open();
    room.coach.refusal = failure('coachUnavailable');
    await room.startsListening();
    const view = on(await room.answers(words), 'feedback');
    expect(view.review).toMatchObject({ failure: { reason: 'coachUnavailable' }, sheet: null });
    expect(await room.database.attempts.toArray()).toMatchObject([{ transcript: words, state: 'failed' }]);
    room.coach.refusal = null;
    room.say({ type: 'tryAgain' });
    await room.sees((later) => later.screen.name === 'feedback' && later.screen.review.sheet?.overall === 7);
    expect(await room.database.attempts.toArray()).toMatchObject([{ state: 'coached', overall: 7 }]);
  });

  it('when only the built-in coach could be reached: the model is asked on the next try', async () => {
    const room = await GreenRoom.open();
    room.coach.standsIn = true;
    await room.startsListening();
    await room.answers(words);
    await room.sees((view) => view.notice?.reason === 'providerUnreachable');
    room.coach.standsIn = false;
    room.coach.overall = 9;
    room.say({ type: 'tryAgain' });
    await room.sees((view) => view.screen.name === 'feedback' && view.screen.review.sheet?.overall === 9);
    expect(room.coach.reviews).toHaveLength(2);
  });

  it('when the microphone is revoked', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(18, true);
    room.interviewer.heard.push({ text: words, complete: true, failure: null });
    room.loseMicrophone();
    const view = await room.screen('feedback');
    expect(view.notice?.reason).toBe('microphoneLost');
    expect(on(view, 'feedback').review.transcript).toBe(words);
  });

  it('when the offscreen document dies: the take is sealed and the interview can be resumed', async () => {
    const database = openDatabase('green-room-that-dies');
    const room = await GreenRoom.open({ database });
    await room.startsListening();
    room.room.candidate(9, true);
    await expect.poll(() => database.chunks.count()).toBe(18);

    const after = await GreenRoom.open({ database });
    const lobby = on(
      await after.sees((view) => view.screen.name === 'lobby' && view.screen.resumable !== null),
      'lobby',
    );
    expect(lobby.resumable).toMatchObject({ answered: 1, of: 2 });
    expect(await database.attempts.toArray()).toMatchObject([{ state: 'kept', transcript: null }]);
    after.say({ type: 'resumeInterview' });
    const listening = on(await after.screen('listening'), 'listening');
    expect(listening.take).toBe(2);
  });

  it('when silence was recorded: not a word is made up', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(10, false);
    room.interviewer.heard.push({ text: 'Thanks for watching!', complete: true, failure: null });
    room.say({ type: 'finishAnswer' });
    const view = on(await room.screen('feedback'), 'feedback');
    expect(view.review.transcript).toBe('');
    expect(room.coach.reviews[0]?.attempt.transcript).toBe('');
  });
});

describe('start', () => {
  it('waits for the word of a candidate who cannot be counted', async () => {
    const room = await GreenRoom.open({ people: null });
    expect(room.view?.ask).toBe('alone');
    room.say({ type: 'startInterview', choice: aChoice });
    await room.sees((view) => view.notice?.reason === 'notAlone');
    room.say({ type: 'declare', declaration: 'alone' });
    await room.sees((view) => view.ask === null && view.mayShowAnswers);
    await room.startsListening();
  });

  it('waits for a policy that comes late, and takes the name from it', async () => {
    const room = await GreenRoom.open();
    let known = (): void => {};
    room.policyKnown = new Promise((resolve) => (known = resolve));
    room.say({ type: 'startInterview', choice: { ...aChoice, opening: 'welcome' } });
    await storePolicy(room.database, { candidateName: 'Grace Hopper' }, Date.now());
    expect(room.view?.screen.name).toBe('lobby');
    known();
    await room.screen('listening');
    expect(room.interviewer.said[0]?.text).toMatch(/^Hi Grace,/);
  });

  it('is refused with the reason when the microphone is', async () => {
    const room = await GreenRoom.open();
    room.microphoneRefusal = failure('microphoneDenied');
    room.say({ type: 'startInterview', choice: aChoice });
    await room.sees((view) => view.screen.name === 'lobby' && view.notice?.reason === 'microphoneDenied');
  });

  it('is refused with the reason when the provider refuses the key', async () => {
    const room = await GreenRoom.open();
    room.interviewer.refusal = failure('providerRefusedKey');
    room.say({ type: 'startInterview', choice: aChoice });
    const view = await room.sees(
      (seen) => seen.screen.name === 'lobby' && seen.notice?.reason === 'providerRefusedKey',
    );
    // What was typed for the refused start is still there.
    expect(on(view, 'lobby').choice).toEqual(aChoice);
  });
});

describe('without ears', () => {
  it('the candidate types what was said, and delivery is measured from the audio', async () => {
    const room = await GreenRoom.open({ hears: false });
    await room.startsListening();
    room.room.candidate(18, true);
    room.say({ type: 'finishAnswer' });
    const wording = on(await room.screen('wording'), 'wording');
    expect(wording.recorded).toBe(true);
    room.say({ type: 'submitAnswer', text: words });
    const view = on(await room.screen('feedback'), 'feedback');
    expect(view.review.delivery?.wordsPerMinute).toBeGreaterThan(60);
    expect(room.uploads).toBe(0);
  });
});
