import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { GreenRoom } from '../helpers/green-room';

/** The last step of a preparation, reading what was spent before, takes until the test says so. */
async function startsAndWaits(room: GreenRoom): Promise<{ goesOn: () => void }> {
  const table = room.database.usage;
  const { where } = table;
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = 0;
  table.where = (() => ({
    toArray: () => {
      asked += 1;
      return promise.then(() => []);
    },
  })) as unknown as typeof where;
  room.starts();
  await room.until(() => asked > 0);
  return {
    goesOn() {
      table.where = where;
      resolve();
    },
  };
}

describe('while an interview is being prepared', () => {
  it('a voice that is lost once it was there is connected again', async () => {
    const room = await GreenRoom.open();
    const { goesOn } = await startsAndWaits(room);
    room.interviewer.emit({ type: 'connectionLost', failure: failure('connectionLost') });
    goesOn();
    await room.until(() => room.interviewer.connections === 2);
    const view = await room.sees(
      ({ screen, connection }) => screen.name === 'listening' && connection === 'ready',
    );
    expect(view.notice).toBeNull();
  });

  it('an end in its last moment is an end: the start that follows waits for its own preparation', async () => {
    const room = await GreenRoom.open();
    const { goesOn } = await startsAndWaits(room);
    room.say({ type: 'endInterview' });
    await room.screen('lobby');
    room.starts();
    await room.screen('preparing');
    goesOn();
    await room.screen('listening');
    expect([room.live, room.interviewer.said.length]).toEqual([1, 1]);
  });
});
