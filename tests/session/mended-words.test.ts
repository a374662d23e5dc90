import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { aStory as words, GreenRoom, on } from '../helpers/green-room';

const meant = `${words} That is what I meant.`;
const isJudged = (overall: number) => (view: Parameters<Parameters<GreenRoom['sees']>[0]>[0]) =>
  view.screen.name === 'feedback' && view.screen.review.sheet?.overall === overall;

describe('words that a recogniser misheard', () => {
  it('are mended and judged anew; what was heard stays beside them, and how it was said is not touched', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    const first = on(await room.answers(words), 'feedback');
    room.say({ type: 'editAnswer' });
    expect(on(await room.screen('wording'), 'wording')).toMatchObject({ why: 'correcting', text: words });
    room.coach.overall = 8;
    room.say({ type: 'submitAnswer', text: meant });
    const view = on(await room.sees(isJudged(8)), 'feedback');
    expect(view.review).toMatchObject({ transcript: meant, verbatim: words });
    expect(view.review.delivery).toEqual(first.review.delivery);
    expect(room.coach.reviews.map((review) => review.attempt)).toMatchObject([
      { transcript: words, verbatim: null },
      { transcript: meant, verbatim: words },
    ]);
    expect(await room.database.attempts.toArray()).toMatchObject([
      { transcript: meant, verbatim: words, overall: 8, state: 'coached' },
    ]);
    expect(await room.database.feedback.toArray()).toMatchObject([{ sheet: { overall: 8 } }]);
  });

  it('are mended while the coach thinks: what it then says of the old ones is not kept', async () => {
    const room = await GreenRoom.open();
    const thinking = Promise.withResolvers<void>();
    room.coach.thinksUntil = thinking.promise;
    await room.startsListening();
    room.room.candidate(20, true);
    room.interviewer.heard.push({ text: words, complete: true, failure: null });
    room.say({ type: 'finishAnswer' });
    await room.sees((view) => view.screen.name === 'processing' && view.screen.mayEdit);
    room.say({ type: 'editAnswer' });
    await room.screen('wording');
    room.coach.overall = 9;
    room.coach.thinksUntil = null;
    room.say({ type: 'submitAnswer', text: meant });
    await room.sees(isJudged(9));
    room.coach.overall = 2;
    thinking.resolve();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await room.database.feedback.toArray()).toMatchObject([{ sheet: { overall: 9 } }]);
    expect(await room.database.attempts.toArray()).toMatchObject([{ overall: 9, transcript: meant }]);
  });

  it('put back as they were heard, leave no second version', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    await room.answers(words);
    room.say({ type: 'editAnswer' });
    await room.screen('wording');
    room.say({ type: 'submitAnswer', text: meant });
    await room.sees((view) => view.screen.name === 'feedback' && view.screen.review.verbatim === words);
    room.say({ type: 'editAnswer' });
    await room.screen('wording');
    room.say({ type: 'submitAnswer', text: words });
    await room.sees((view) => view.screen.name === 'feedback' && view.screen.review.verbatim === null);
    expect(await room.database.attempts.toArray()).toMatchObject([{ transcript: words, verbatim: null }]);
  });
});

describe('a disk that fails just then', () => {
  it('costs the new words their place there, and not their judgement: the old ones are not judged again', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    await room.answers(words);
    room.database.attempts.hook('updating', () => {
      throw new Error('The disk says no.');
    });
    room.say({ type: 'editAnswer' });
    await room.screen('wording');
    room.coach.overall = 8;
    room.say({ type: 'submitAnswer', text: meant });
    const view = on(await room.sees(isJudged(8)), 'feedback');
    expect(view.review.transcript).toBe(meant);
    expect(await room.database.attempts.toArray()).toMatchObject([{ transcript: words, overall: 7 }]);
    expect(await room.database.feedback.toArray()).toMatchObject([{ sheet: { overall: 7 } }]);
  });

  it('does not cost the words that were typed for a recording', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.room.candidate(20, true);
    room.interviewer.heard.push({ text: '', complete: false, failure: null });
    room.say({ type: 'finishAnswer' });
    await room.screen('wording');
    room.database.settings.hook('reading', () => {
      throw new Error('The disk says no.');
    });
    room.say({ type: 'submitAnswer', text: words });
    expect(on(await room.screen('feedback'), 'feedback').review.transcript).toBe(words);
  });
});

describe('rating oneself before the score', () => {
  it('is kept with the attempt, and only then the score is shown', async () => {
    const room = await GreenRoom.open();
    await room.startsListening({ rateFirst: true });
    const before = on(await room.answers(words), 'feedback');
    expect(before.review).toMatchObject({ selfRating: { wanted: true }, sheet: null });
    room.say({ type: 'rateSelf', rating: 5 });
    const after = on(await room.sees(isJudged(7)), 'feedback');
    expect(after.review.selfRating).toEqual({ wanted: false, value: 5 });
    await expect.poll(() => room.database.attempts.toArray()).toMatchObject([{ selfRating: 5, overall: 7 }]);
  });
});
