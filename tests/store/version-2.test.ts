// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { filledDatabase, rowsThen } from './old-databases';

it('an answer of version 1 says which measures were not taken then, and keeps those that were', async () => {
  const database = openDatabase(await filledDatabase(1));
  const attempt = await database.attempts.get('q-old.1');
  expect(attempt).toMatchObject({ verbatim: null, selfRating: null, overall: 6.4 });
  const [then] = rowsThen(1).attempts!;
  expect(attempt?.delivery).toMatchObject({
    ...(then!.delivery as object),
    pitch: null,
    filledPauses: [],
    thin: { pitch: 'notMeasured' },
  });
  expect((await database.interviews.get('i-old'))?.rateFirst).toBe(false);
  await database.delete();
});
