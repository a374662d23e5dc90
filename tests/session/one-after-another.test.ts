import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { GreenRoom } from '../helpers/green-room';
import { attends, converses } from './conversing';

describe('an interview that was ended leaves nothing to the next one', () => {
  it('no ear for the small talk that it was ended in', async () => {
    const room = await GreenRoom.open();
    room.starts({ opening: 'whole' });
    await room.screen('chatting');
    await room.isHeardBy(room.interviewer);
    room.say({ type: 'endInterview' });
    await room.until(() => room.live === 0);
    // What would be a pause in which to hand over what was said so far.
    room.room.candidate(12, true);
    room.room.candidate(2, false);
    expect(room.interviewer.asked).not.toContain('commitPause');
  });

  it('no held recorder, although the voice was speaking when it ended', async () => {
    const room = await GreenRoom.open();
    await converses(room);
    room.interviewer.emit({ type: 'turnStarted', turnId: 'turn' });
    room.say({ type: 'endInterview' });
    await room.until(() => room.live === 0);
    room.starts({ turnMode: 'conversation' });
    await attends(room, 2);
    room.room.candidate(20, true);
    room.interviewer.emit({ type: 'candidateSpeaking', speaking: true });
    room.interviewer.emit({ type: 'answerSaved', questionIndex: 0 });
    await room.until(async () => (await room.database.attempts.count()) === 1);
    // Not the first that is there: the next answer's may be open by now.
    const [attempt] = await room.database.attempts.toArray();
    const recording = await room.database.recordings.get(attempt?.recordingId ?? '');
    expect((recording?.sampleCount ?? 0) / 24_000).toBe(20);
  });

  it('no long wait: its voice is connected again as soon as that of the first one was at first', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.interviewer.refusal = failure('providerUnreachable');
    room.interviewer.emit({ type: 'connectionLost', failure: failure('connectionLost') });
    await room.until(() => room.interviewer.connections === 4);
    room.say({ type: 'endInterview' });
    await room.until(() => room.live === 0);
    room.interviewer.refusal = null;
    room.say({ type: 'backToLobby' });
    await room.startsListening();
    room.interviewer.emit({ type: 'connectionLost', failure: failure('connectionLost') });
    // A fifth attempt in a row would wait for eight seconds.
    await room.until(() => room.interviewer.connections === 6);
  });
});
