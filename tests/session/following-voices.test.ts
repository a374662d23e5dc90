import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { openDatabase } from '@/lib/store/database';
import { aStory, GreenRoom, on } from '../helpers/green-room';

const half = 12_000;

describe('the voice of a take', () => {
  it('is followed burst by burst while it is recorded, and only the tail is left at the end', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(20, true);
    expect(room.tracker.takes).toEqual([
      { sampleRate: 24_000, bursts: Array(40).fill(half), ending: 'open' },
    ]);
    await room.answers(aStory, 0);
    expect(room.tracker.takes).toHaveLength(1);
    expect(room.tracker.takes[0]).toMatchObject({ bursts: Array(40).fill(half), ending: 'finished' });
  });

  it('is not followed further where the take is started over or typed', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(3, true);
    room.say({ type: 'startOver' });
    await expect.poll(() => room.tracker.takes.map((take) => take.ending)).toEqual(['discarded', 'open']);
    room.say({ type: 'typeInstead' });
    await room.sees((view) => view.screen.name === 'listening' && view.screen.mode === 'typed');
    room.say({ type: 'submitAnswer', text: aStory });
    await room.screen('feedback');
    expect(room.tracker.takes.map((take) => take.ending)).toEqual(['discarded', 'discarded']);
  });

  it('is followed on the stored sound where the words come later', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(16, true);
    room.interviewer.heard.push({ text: '', complete: false, failure: failure('connectionLost') });
    room.say({ type: 'finishAnswer' });
    await room.screen('wording');
    room.say({ type: 'submitAnswer', text: aStory });
    const view = on(await room.screen('feedback'), 'feedback');
    expect(view.review.delivery).not.toBeNull();
    expect(room.tracker.takes[1]).toEqual({ sampleRate: 24_000, bursts: [32 * half], ending: 'finished' });
  });

  it('is let go of with the room', async () => {
    const room = await GreenRoom.open({ database: openDatabase('voices-that-end') });
    await room.startsListening();
    await room.answers(aStory);
    expect(room.tracker.closed).toBe(0);
    room.say({ type: 'finishInterview' });
    await room.screen('summary');
    await expect.poll(() => room.tracker.closed).toBe(1);
  });
});
