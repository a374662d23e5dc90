import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { costTable } from '@/lib/domain/cost/cost-table';
import { deviceProvider, type Provider } from '@/lib/domain/provider';
import { noUsage, type MeteredUsage } from '@/lib/domain/usage';
import type { Cost } from '@/lib/domain/cost/price';
import { createUsageBook } from '@/lib/session/usage-book';
import { openDatabase } from '@/lib/store/database';
import { spentOn } from '@/lib/store/usage';
import { firstUsageMonth, usageOfMonth } from '@/lib/store/usage-month';
import { silentLogger } from '../helpers/silent-logger';

const openai: Provider = { ...deviceProvider, kind: 'openai', baseUrl: 'https://api.example/v1' };
const ownServer: Provider = { ...deviceProvider, kind: 'compatible', baseUrl: 'http://localhost:8080/v1' };
const november = { year: 2026, month: 10 };

/** Ten minutes of transcription: 17 cents where somebody bills them. */
const heard: MeteredUsage = {
  ...noUsage,
  purpose: 'transcription',
  model: 'gpt-realtime-whisper',
  seconds: 600,
};

let books = 0;
async function aBook() {
  const database = openDatabase(`usage-book-${(books += 1)}`);
  const told: Cost[] = [];
  const services = {
    database,
    now: () => new Date(2026, 10, 21).getTime(),
    newId: () => crypto.randomUUID(),
    logger: silentLogger,
  };
  const book = createUsageBook(services, (_interview, cost) => told.push(cost));
  await book.open('interview', []);
  return { book, database, told };
}

it('what a server on this computer meters is written down, and costs nothing wherever sums are shown', async () => {
  const { book, database, told } = await aBook();
  book.add('interview', heard, ownServer);
  const rows = await database.usage.toArray();
  expect(rows).toMatchObject([{ seconds: 600, billed: false }]);
  expect(await spentOn(database, 'interview', [])).toEqual({ dollars: 0, unpriced: [] });
  expect(await usageOfMonth(database, november)).toMatchObject({ whole: [], interviews: [] });
  expect(await firstUsageMonth(database)).toBeNull();
  expect(told.at(-1)?.dollars ?? 0).toBe(0);
  // Whoever looks at the rows themselves still finds what a provider would have asked for them.
  expect(costTable(rows, []).total.dollars).toBeCloseTo(0.17, 6);
});

it('what a provider bills is counted, also in an interview whose voice is free', async () => {
  const { book, database, told } = await aBook();
  book.add('interview', heard, ownServer);
  book.add('interview', heard, openai);
  expect(told.at(-1)?.dollars).toBeCloseTo(0.17, 6);
  expect((await spentOn(database, 'interview', [])).dollars).toBeCloseTo(0.17, 6);
  expect((await usageOfMonth(database, november)).whole).toMatchObject([{ seconds: 600 }]);
});

it('what is metered while the page is opened is counted once, in the sum and on the disk', async () => {
  const { book, database, told } = await aBook();
  book.add('interview', heard, openai);
  const opened = book.open('interview', []);
  book.add('interview', heard, openai);
  await opened;
  expect(told.at(-1)?.dollars).toBeCloseTo(2 * 0.17, 6);
  expect((await spentOn(database, 'interview', [])).dollars).toBeCloseTo(2 * 0.17, 6);
});

it('rows that were written before anybody noted who bills count as before', async () => {
  const { database } = await aBook();
  await database.usage.put({ ...heard, id: 'old', interviewId: 'interview', at: Date.UTC(2026, 10, 2, 12) });
  expect((await spentOn(database, 'interview', [])).dollars).toBeCloseTo(0.17, 6);
});
