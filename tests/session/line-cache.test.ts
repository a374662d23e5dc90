import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LineCache } from '@/lib/session/line-cache';
import { openDatabase, type Database } from '@/lib/store/database';
import { line, openCache, rate, said } from './kept-lines';

let databases = 0;
let database: Database;
let cache: LineCache;

beforeEach(async () => {
  database = openDatabase(`lines-${(databases += 1)}`);
  cache = await openCache(database);
});

/** Stretches of a hum and of silence in turns, each so many seconds long. */
const stretches = (...seconds: number[]): Int16Array<ArrayBuffer> => {
  const ends = seconds.map((_, at) => seconds.slice(0, at + 1).reduce((sum, next) => sum + next, 0));
  return Int16Array.from({ length: ends.at(-1)! * rate }, (_, at) =>
    ends.findIndex((end) => at < end * rate) % 2 === 0 ? Math.round(8_000 * Math.sin(at / 5)) : 0,
  );
};

describe('the sound of a line', () => {
  it('is kept without the silence around it', async () => {
    await cache.keep(line('first'), said, rate);
    const sound = await cache.find(line('first'));
    expect(sound!.samples.length / rate).toBeCloseTo(0.62, 1);
  });

  it.each([
    ['another persona', line('other', { personaId: 'kenji' })],
    ['other words', line('other', { text: 'Tell me about a failure.' })],
  ])('is not taken for that of %s', async (_what, other) => {
    await cache.keep(line('first'), said, rate);
    expect(cache.has(other)).toBe(false);
  });

  it('is not taken for that of another model or server', async () => {
    await cache.keep(line('first'), said, rate);
    expect((await openCache(database, { realtimeModel: 'another' })).has(line('x'))).toBe(false);
    expect((await openCache(database, { baseUrl: 'https://else.example/v1' })).has(line('x'))).toBe(false);
    expect((await openCache(database)).has(line('x'))).toBe(true);
  });

  it('is not kept of a reply, which answers one occasion', async () => {
    const reply = line('reply', { purpose: 'reply', replyTo: 'Fine, thanks.' });
    await cache.keep(reply, said, rate);
    expect(await database.spokenLines.count()).toBe(0);
  });

  it.each([
    ['a gap in it, as a network leaves it', stretches(1, 1.2, 1)],
    ['far more sound than its words can take', stretches(...Array.from({ length: 21 }, () => 0.5))],
  ])('is not kept with %s', async (_what, sound) => {
    await cache.keep(line('first'), sound, rate);
    expect(cache.has(line('again'))).toBe(false);
  });

  it('is kept with the pauses that a reader makes', async () => {
    await cache.keep(line('first'), stretches(1, 0.9, 1), rate);
    expect(cache.has(line('again'))).toBe(true);
  });

  it('makes room for newer ones beyond a hundred and fifty', async () => {
    for (let index = 0; index < 153; index += 1)
      await cache.keep(line('x', { text: `Question ${index}?` }), said.slice(rate, rate + 100), rate);
    expect(await database.spokenLines.count()).toBe(150);
  });
});
