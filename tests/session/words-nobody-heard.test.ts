import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { aStory as words, GreenRoom, on } from '../helpers/green-room';

it('words that nobody heard can be typed after the feedback, and how it was said is measured with them', async () => {
  const room = await GreenRoom.open();
  room.coach.overall = null;
  await room.startsListening();
  const first = on(await room.answers(''), 'feedback');
  expect(first.review).toMatchObject({ transcript: '', delivery: { wordCount: 0 } });
  room.say({ type: 'editAnswer' });
  expect(on(await room.screen('wording'), 'wording')).toMatchObject({ why: 'correcting', text: '' });
  room.coach.overall = 8;
  room.say({ type: 'submitAnswer', text: words });
  const view = on(
    await room.sees((seen) => seen.screen.name === 'feedback' && seen.screen.review.sheet?.overall === 8),
    'feedback',
  );
  expect(view.review).toMatchObject({ transcript: words, verbatim: null });
  expect(view.review.delivery!.wordCount).toBeGreaterThan(20);
  expect(room.uploads).toBe(0);
});
