// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { openPage, shows } from './usage-page';

const name = `taken-${crypto.randomUUID()}`;
afterEach(async () => {
  cleanup();
  await Dexie.delete(name);
});

it('a page whose database a newer version takes over says so at once, and what to do', async () => {
  await openPage(openDatabase(name), '#/storage');
  await screen.findByRole('heading', { name: 'Storage' });
  const newer = new Dexie(name);
  newer.version(99).stores({ novelties: 'id' });
  await newer.open();
  await shows('A newer version of Greenroom has taken over its storage.');
  await shows('Reload this page.');
  expect(screen.queryByRole('heading', { name: 'Storage' })).toBeNull();
  newer.close();
});
