import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { GreenRoom } from '../helpers/green-room';
import { ScriptedInterviewer } from '../helpers/scripted-interviewer';
import { answersInConversation, attends, converses } from './conversing';

/** A room that notes how often its voice was told of another microphone. */
async function openRoom(): Promise<{ room: GreenRoom; replaced: () => number }> {
  let replaced = 0;
  const made: { room: GreenRoom | null } = { room: null };
  const room = await GreenRoom.open({
    instead: {
      createInterviewer: ({ provider, onTrackReplaced }) => {
        if (provider.kind === 'device') return new ScriptedInterviewer(false);
        onTrackReplaced(() => (replaced += 1));
        return made.room!.interviewer;
      },
    },
  });
  made.room = room;
  return { room, replaced: () => replaced };
}

describe('in a conversation', () => {
  it('a microphone that is lost in the middle of an answer is opened again at once, for the voice too', async () => {
    const { room, replaced } = await openRoom();
    await converses(room);
    room.interviewer.emit({ type: 'candidateSpeaking', speaking: true });
    room.loseMicrophone();
    await room.sees(({ notice }) => notice?.reason === 'microphoneChanged');
    expect([room.opened, room.live, replaced()]).toEqual([2, 1, 1]);
    expect(room.view?.screen.name).toBe('conversing');
  });

  it('one that stays away is looked for until it is there again', async () => {
    const { room, replaced } = await openRoom();
    await converses(room);
    room.microphoneRefusal = failure('microphoneMissing');
    room.loseMicrophone();
    await room.sees(({ notice }) => notice?.reason === 'microphoneLost');
    expect(replaced()).toBe(0);
    room.microphoneRefusal = null;
    await room.until(() => replaced() === 1);
    expect([room.opened, room.live]).toEqual([2, 1]);
  });

  it('is not opened again once the interview is over', async () => {
    const { room } = await openRoom();
    await converses(room);
    room.microphoneRefusal = failure('microphoneMissing');
    room.loseMicrophone();
    room.say({ type: 'endInterview' });
    await room.until(() => room.live === 0);
    room.microphoneRefusal = null;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect([room.opened, room.live]).toEqual([1, 0]);
  });

  it('the voice is told of a headset that takes over from the next question on', async () => {
    const { room, replaced } = await openRoom();
    await converses(room);
    room.changeMicrophone('switched');
    await answersInConversation(room, 0, 'I fixed the release.');
    await attends(room, 2);
    expect([room.opened, replaced()]).toEqual([2, 1]);
  });
});
