import { describe, expect, it } from 'vitest';
import { GreenRoom } from '../helpers/green-room';

const log = async (room: GreenRoom): Promise<string[]> =>
  (await room.database.connectionLog.toArray()).map(({ what, detail }) => `${what} ${detail}`.trim());

describe('another microphone', () => {
  it('is used from the next take on, and is told of', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.changeMicrophone('switched');
    // The answer that is being given stays with the device it began with.
    await room.answers('I fixed the release.');
    expect(room.opened).toBe(1);
    room.say({ type: 'nextQuestion' });
    const view = await room.sees(({ notice }) => notice?.reason === 'microphoneChanged');
    expect(view.screen.name).toBe('listening');
    expect([room.opened, room.live]).toEqual([2, 1]);
    expect(await log(room)).toContain('microphoneChanged');
  });

  it('costs nothing where it cannot be opened: the old one goes on', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.changeMicrophone('switched');
    room.microphoneRefusal = { reason: 'microphoneBusy', detail: '' };
    await room.answers('I fixed the release.');
    room.say({ type: 'nextQuestion' });
    const view = await room.screen('listening');
    expect(view.notice).toBeNull();
    await room.answers('Because of the team.');
    expect(room.live).toBe(1);
  });

  it('that the system silences is written down', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.changeMicrophone('muted');
    room.changeMicrophone('unmuted');
    await room.until(async () => (await log(room)).includes('microphoneChanged unmuted'));
    expect(await log(room)).toContain('microphoneChanged muted');
  });
});

describe('an echo', () => {
  it('is told of once it was strong in two lines of the interviewer', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.echo(2, 0);
    expect(room.view?.notice).toBeNull();
    room.room.echo(2, 0.5);
    const view = await room.sees(({ notice }) => notice?.reason === 'echoHeard');
    expect(view.screen.name).toBe('listening');
  });
});
