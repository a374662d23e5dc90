// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { readPack, writePack } from '@/lib/domain/pack-file';
import { builtInPersonas } from '@/lib/domain/personas';
import { openDatabase, type Database } from '@/lib/store/database';
import { importPack, listPacks, restorePack } from '@/lib/store/packs';

// A page of drawings has a thousand parts: whether each can be seen is not asked, and a busy machine gets time.
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

let database: Database;

const pack = {
  id: 'pack-1',
  title: 'Career <b>week</b>',
  version: '2',
  questions: [{ text: 'Why this city?', kind: 'behavioural' as const, competency: '' }],
  personas: [{ ...builtInPersonas[0]!, id: 'packed', name: 'Ade Bankole' }],
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function open(): Promise<void> {
  location.hash = '#/interviewers';
  render(<LibraryPage database={database} />);
  await screen.findByRole('heading', { name: 'Interviewers' });
}

function offer(text: string): void {
  const file = new File([text], 'pack.json', { type: 'application/json' });
  const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  fireEvent.change(field);
}

beforeEach(() => {
  database = openDatabase(`packs-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await database.delete();
});

describe('a pack file', () => {
  it('shows what it holds and keeps nothing before that was agreed to', async () => {
    await open();
    offer(writePack(pack));
    const sheet = await screen.findByRole('dialog', { name: 'Import “Career <b>week</b>”?' });
    expect(within(sheet).getByText('It holds 1 question and 1 interviewer.')).toBeTruthy();
    expect(within(sheet).getByText('“Why this city?”')).toBeTruthy();
    expect(within(sheet).getByText('Ade Bankole')).toBeTruthy();
    press('Cancel');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await listPacks(database)).toEqual([]);
  });

  it('is listed once imported, with its interviewers, and can be deleted and brought back', async () => {
    await open();
    offer(writePack(pack));
    fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('heading', { name: 'Career <b>week</b>' })).toBeTruthy();
    expect(screen.getByText(/^1 question, 1 interviewer · version 2 · imported /)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ade Bankole' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('button', { name: 'More for Career <b>week</b>' }), { key: 'Enter' });
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Ade Bankole' })).toBeNull());
    press('Undo');
    expect(await screen.findByRole('link', { name: 'Ade Bankole' })).toBeTruthy();
    expect(await listPacks(database)).toHaveLength(1);
  });

  it('says which voices and faces were exchanged, and that the pack is here already', async () => {
    await importPack(database, pack, 1, () => 'unused');
    await open();
    await screen.findByRole('link', { name: 'Ade Bankole' });
    const stranger = { ...pack.personas[0]!, voice: 'onyx', portrait: 'ghost' };
    offer(writePack({ ...pack, personas: [stranger] }));
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getByText('Ade Bankole: voice “onyx” became Marin.')).toBeTruthy();
    expect(within(sheet).getByText(/portrait “ghost” became “Woman, early forties/)).toBeTruthy();
    expect(within(sheet).getByText(/You have this pack already/)).toBeTruthy();
  });

  it('with mistakes is refused, and every place to mend is named', async () => {
    await open();
    offer(
      JSON.stringify({
        title: 'Bad',
        questions: Array.from({ length: 9 }, () => ({ text: '', kind: 'gossip' })),
        personas: [{ name: 'A', title: 'B', style: 'x'.repeat(300), warmth: 12 }],
      }),
    );
    const sheet = await screen.findByRole('dialog', { name: 'This file was not imported.' });
    expect(within(sheet).getByText('Question 1: text is missing.')).toBeTruthy();
    expect(within(sheet).getByText(/^Question 2: kind has to be one of behavioural, technical/)).toBeTruthy();
    expect(within(sheet).getByText('And 12 more places.')).toBeTruthy();
    expect(within(sheet).getByText(/Nothing here has changed/)).toBeTruthy();
    press('Close');
    expect(await listPacks(database)).toEqual([]);
  });

  it.each([
    ['<html>', 'It is not a JSON file.'],
    ['{"a":1}', 'It holds neither questions nor interviewers.'],
    [`"${'x'.repeat(3_000_000)}"`, 'It is larger than 2 MB, which no pack is.'],
  ])('that is none is refused with its reason', async (text, reason) => {
    await open();
    offer(text);
    expect(await screen.findByText(reason)).toBeTruthy();
  });

  it('with a version that is no number is read all the same', async () => {
    await open();
    offer(JSON.stringify({ ...pack, formatVersion: { toString: 1 } }));
    expect(await screen.findByRole('dialog', { name: 'Import “Career <b>week</b>”?' })).toBeTruthy();
  });

  it('that a hand imports twice in one breath is kept once', async () => {
    await open();
    offer(writePack(pack));
    const button = await screen.findByRole('button', { name: 'Import' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByRole('heading', { name: 'Career <b>week</b>' })).toBeTruthy();
    expect(await listPacks(database)).toHaveLength(1);
  });

  it('kept with an id that no address can carry leaves the page whole, and can be deleted there', async () => {
    const broken = { ...pack, personas: [{ ...pack.personas[0]!, id: '\ud800' }] };
    await restorePack(database, { ...broken, importedAt: 1 });
    await open();
    expect(await screen.findByRole('link', { name: 'Ade Bankole' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('button', { name: 'More for Career <b>week</b>' }), { key: 'Enter' });
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Ade Bankole' })).toBeNull());
  });

  it('is written with one interviewer, and can be read back', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:made';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await open();
    fireEvent.keyDown(screen.getByRole('button', { name: 'More for Kenji Mori' }), { key: 'Enter' });
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Save to a file' }));
    expect(clicked).toHaveBeenCalledOnce();
    expect((clicked.mock.instances[0] as HTMLAnchorElement).download).toBe('kenji-mori.greenroom.json');
    const kenji = builtInPersonas.find(({ id }) => id === 'kenji');
    expect(readPack(await made[0]!.text())).toMatchObject({ pack: { personas: [kenji] }, replaced: [] });
  });
});
