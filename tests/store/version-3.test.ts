// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { readCheckpoint } from '@/lib/store/journal';
import { readOwnSettings } from '@/lib/store/settings';
import { filledDatabase } from './old-databases';

it('an interview of version 2 knows who asked and how it began, and so do the habits of the lobby', async () => {
  const database = openDatabase(await filledDatabase(2));
  const interview = await database.interviews.get('i-old');
  const asked = { personaIds: ['kenji'], opening: 'straight', turnMode: 'coach', minutes: null };
  expect(interview).toMatchObject(asked);
  expect(interview).not.toHaveProperty('personaId');
  expect((await readOwnSettings(database)).lobby).toMatchObject({ ...asked, weakestFirst: false });
  expect((await readCheckpoint(database))?.going).toMatchObject({
    personas: [{ id: 'own', backchannel: 'rarely' }],
    interview: asked,
    interviewPhase: 'questions',
    answers: [],
  });
  await database.delete();
});
