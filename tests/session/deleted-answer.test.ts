import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { deleteAnswers } from '@/lib/store/answer-deletion';
import { aStory as words, GreenRoom } from '../helpers/green-room';

/** Ends, and waits until its answers can be deleted. */
async function ends(room: GreenRoom): Promise<void> {
  room.say({ type: 'endInterview' });
  await room.screen('summary');
  await room.until(async () => (await room.database.journal.count()) === 0);
}

/** What was set going has come to its end. */
const comesToRest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

describe('an answer that is deleted while something of it is on its way', () => {
  it('is not brought back by its words', async () => {
    const late = Promise.withResolvers<void>();
    let asked = false;
    const room = await GreenRoom.open({
      instead: {
        transcribe: async () => {
          asked = true;
          await late.promise;
          return { text: words, usage: null };
        },
      },
    });
    await room.startsListening();
    room.room.candidate(20, true);
    room.interviewer.heard.push({ text: '', complete: false, failure: failure('connectionLost') });
    await ends(room);
    await room.until(() => asked);
    const ids = await room.database.attempts.toCollection().primaryKeys();
    expect((await deleteAnswers(room.database, ids)).deleted.attempts).toHaveLength(1);
    late.resolve();
    await comesToRest();
    for (const name of ['attempts', 'digests', 'latencies'])
      expect(await room.database.table(name).count(), name).toBe(0);
    expect(await room.database.turns.filter(({ speaker }) => speaker === 'candidate').count()).toBe(0);
  });

  it('does not count again when another one is judged late', async () => {
    const room = await GreenRoom.open();
    await room.startsListening();
    room.coach.overall = 9;
    await room.answers(words);
    const [first] = await room.database.attempts.toArray();
    room.say({ type: 'nextQuestion' });
    await room.screen('listening');
    const thinking = Promise.withResolvers<void>();
    room.coach.thinksUntil = thinking.promise;
    room.coach.overall = 5;
    room.room.candidate(20, true);
    room.interviewer.heard.push({ text: words, complete: true, failure: null });
    room.say({ type: 'finishAnswer' });
    await room.until(() => room.coach.reviews.length === 2);
    await ends(room);
    await deleteAnswers(room.database, [first!.id]);
    thinking.resolve();
    await room.until(async () => (await room.database.feedback.count()) === 1);
    await comesToRest();
    expect(await room.database.interviews.toArray()).toMatchObject([{ state: 'completed', overall: 5 }]);
  });
});
