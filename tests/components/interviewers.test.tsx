// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { builtInPersonas } from '@/lib/domain/personas';
import { openDatabase, type Database } from '@/lib/store/database';
import { listOwnPersonas, savePersona } from '@/lib/store/personas';

// A page of drawings has a thousand parts: whether each can be seen is not asked, and a busy machine gets time.
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

let database: Database;

async function open(hash: string): Promise<void> {
  location.hash = hash;
  render(<LibraryPage database={database} />);
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
}

const own = { ...builtInPersonas[1]!, id: 'own-1', name: 'Aunt Berta', createdAt: 1 };
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const cards = (): string[] =>
  within(screen.getByRole('list', { name: 'Interviewers to pick from' }))
    .getAllByRole('link')
    .map((link) => link.textContent ?? '');
const choose = async (menu: string, item: string): Promise<void> => {
  fireEvent.keyDown(screen.getByRole('button', { name: menu }), { key: 'Enter' });
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
};

beforeEach(() => {
  database = openDatabase(`interviewers-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('the interviewers', () => {
  it('are shown with name, title, manner and two scales, one’s own first', async () => {
    await savePersona(database, own);
    await open('#/interviewers');
    expect(cards()).toEqual(['Aunt Berta', ...builtInPersonas.map(({ name }) => name)]);
    expect(document.title).toBe('Interviewers · Greenroom');
    const kenji = screen.getByRole('link', { name: 'Kenji Mori' }).closest('article')!;
    expect(within(kenji).getByText('Staff engineer')).toBeTruthy();
    expect(within(kenji).getByText(/^Dry and exact/)).toBeTruthy();
    expect(within(kenji).getByRole('meter', { name: 'Strictness' }).getAttribute('aria-valuetext')).toBe(
      '9 of 10',
    );
    expect(screen.getByText('Yours')).toBeTruthy();
  });

  it('open with every trait when they are built in, and become one’s own by a copy', async () => {
    await open('#/interviewers/colm');
    expect(screen.getByRole('heading', { name: 'Colm Gallagher' })).toBeTruthy();
    expect(screen.getByText('results, persuasion, handling objections')).toBeTruthy();
    expect(screen.getByText('Verse · on this device: Man, American')).toBeTruthy();
    press('Make a copy');
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(name.value).toBe('Colm Gallagher (copy)');
    const [copy] = await listOwnPersonas(database);
    expect(copy).toMatchObject({ portrait: 'colm', voice: 'verse', strictness: 8 });
    expect(location.hash).toBe(`#/interviewers/${copy?.id}`);
  });

  it('of one’s own are deleted from the menu, which takes the hand to the heading, and brought back', async () => {
    await savePersona(database, own);
    await open('#/interviewers');
    await choose('More for Aunt Berta', 'Delete');
    await waitFor(() => expect(cards()).not.toContain('Aunt Berta'));
    expect(await listOwnPersonas(database)).toEqual([]);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Interviewers' })),
    );
    press('Undo');
    await waitFor(() => expect(cards()).toContain('Aunt Berta'));
    expect(await listOwnPersonas(database)).toEqual([own]);
  });

  it('that cannot be brought back any more are not said to be', async () => {
    await savePersona(database, own);
    await open('#/interviewers');
    await choose('More for Aunt Berta', 'Delete');
    await screen.findByText('Aunt Berta is deleted.');
    database.personas.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    press('Undo');
    expect(await screen.findByText('That could not be brought back any more.')).toBeTruthy();
  });

  it('that are built in cannot be deleted', async () => {
    await open('#/interviewers');
    fireEvent.keyDown(screen.getByRole('button', { name: 'More for Maya Okafor' }), { key: 'Enter' });
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual([
      'Make a copy',
      'Save to a file',
    ]);
  });

  it('say so when the one in the address is gone', async () => {
    await open('#/interviewers/nobody');
    expect(screen.getByText('This interviewer is not here any more.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Show all interviewers' })).toBeTruthy();
  });
});

describe('a new interviewer', () => {
  it('is made with all traits, seen while it is made, and kept as plain lines', async () => {
    await open('#/interviewers/new');
    type('Name', ' Hana\u202e  Weiss ');
    type('Title', 'Head of engineering');
    type('Manner', 'Reads closely.\nAsks about gaps.');
    type('Best for', 'Round two');
    fireEvent.change(screen.getByRole('slider', { name: 'Strictness' }), { target: { value: '9' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Never' }));
    fireEvent.click(screen.getByRole('radio', { name: /teal headscarf/ }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Voice with a provider' }), {
      target: { value: 'sage' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Voice on this device' }), {
      target: { value: 'awb' },
    });
    const focus = screen.getByRole('textbox', { name: 'Focus areas' });
    for (const area of ['on-call', 'payments', 'on-call']) {
      fireEvent.change(focus, { target: { value: area } });
      fireEvent.keyDown(focus, { key: 'Enter' });
    }
    const preview = screen.getByRole('complementary', { name: 'How the card will look' });
    expect(within(preview).getByText('Head of engineering')).toBeTruthy();
    press('Save interviewer');
    await waitFor(() => expect(cards()[0]).toBe('Hana Weiss'));
    const [kept] = await listOwnPersonas(database);
    expect(kept).toMatchObject({
      name: 'Hana Weiss',
      style: 'Reads closely. Asks about gaps.',
      strictness: 9,
      backchannel: 'never',
      focus: ['on-call', 'payments'],
      bestFor: 'Round two',
      voice: 'sage',
      deviceVoice: 'awb',
      portrait: 'layla',
    });
  });

  it('keeps its focus areas while a key is held, and half a word is not one yet', async () => {
    await open('#/interviewers/new');
    const focus = screen.getByRole<HTMLInputElement>('textbox', { name: 'Focus areas' });
    fireEvent.change(focus, { target: { value: 'on-call, payments' } });
    fireEvent.keyDown(focus, { key: 'Enter' });
    const areas = () =>
      within(screen.getByRole('list', { name: 'Focus areas' })).getAllByRole('listitem').length;
    fireEvent.keyDown(focus, { key: 'Backspace', repeat: true });
    expect(areas()).toBe(2);
    fireEvent.change(focus, { target: { value: 'けいさ' } });
    fireEvent.keyDown(focus, { key: 'Enter', isComposing: true });
    expect([areas(), focus.value]).toEqual([2, 'けいさ']);
    fireEvent.keyDown(focus, { key: 'Enter' });
    expect([areas(), focus.value]).toEqual([3, '']);
  });

  it('takes a pasted list of focus areas whole, and says of one that it is too long', async () => {
    await open('#/interviewers/new');
    const focus = screen.getByRole<HTMLInputElement>('textbox', { name: 'Focus areas' });
    const list = ['how on-call is shared', 'what was paid back of old debts', 'why payments failed'];
    const long = 'x'.repeat(61);
    expect(focus.maxLength).toBe(-1);
    fireEvent.change(focus, { target: { value: [...list, long].join(', ') } });
    fireEvent.keyDown(focus, { key: 'Enter' });
    const items = within(screen.getByRole('list', { name: 'Focus areas' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(list);
    expect(focus.value).toBe(long);
    expect(screen.getByText('At most 60 characters each.')).toBeTruthy();
    fireEvent.change(focus, { target: { value: long.slice(1) } });
    expect(screen.queryByText('At most 60 characters each.')).toBeNull();
  });

  it('that a hand saves twice in one breath is kept once', async () => {
    await open('#/interviewers/new');
    type('Name', 'Hana Weiss');
    type('Title', 'Founder');
    type('Manner', 'Reads closely.');
    press('Save interviewer');
    press('Save interviewer');
    await waitFor(() => expect(cards()[0]).toBe('Hana Weiss'));
    expect(await listOwnPersonas(database)).toHaveLength(1);
  });

  it('that could not be kept can be saved again', async () => {
    await open('#/interviewers/new');
    type('Name', 'Hana Weiss');
    type('Title', 'Founder');
    type('Manner', 'Reads closely.');
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.personas.hook('creating', full);
    press('Save interviewer');
    await screen.findByRole('alert');
    database.personas.hook('creating').unsubscribe(full);
    press('Save interviewer');
    await waitFor(() => expect(cards()[0]).toBe('Hana Weiss'));
  });

  it('needs a name, a title and a manner, says so, and takes the hand to the first', async () => {
    await open('#/interviewers/new');
    type('Title', 'Founder');
    press('Save interviewer');
    const name = screen.getByRole('textbox', { name: 'Name' });
    expect(await screen.findByText(/Give them a name/)).toBeTruthy();
    expect(screen.getByText(/Say in a sentence how they ask/)).toBeTruthy();
    expect(screen.queryByText(/Give them a title/)).toBeNull();
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(name);
    expect(await listOwnPersonas(database)).toEqual([]);
  });

  it('has at most eight focus areas, which the keyboard takes away again', async () => {
    await open('#/interviewers/new');
    const focus = screen.getByRole('textbox', { name: 'Focus areas' });
    fireEvent.change(focus, { target: { value: 'a, b, c, d, e, f, g, h, i' } });
    fireEvent.keyDown(focus, { key: 'Enter' });
    expect(screen.getByText('8 of 8')).toBeTruthy();
    expect(screen.getByText(/That is all 8/)).toBeTruthy();
    fireEvent.keyDown(focus, { key: 'Backspace' });
    press('Take “b” away');
    expect(screen.getByText('6 of 8')).toBeTruthy();
    expect(document.activeElement).toBe(focus);
  });
});

describe('changes that are not saved', () => {
  const leave = (hash: string) =>
    act(async () => {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  const nameField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });

  it('are not left behind by accident', async () => {
    await savePersona(database, own);
    await open('#/interviewers/own-1');
    type('Name', 'Uncle Bert');
    await leave('#/library');
    expect(screen.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeTruthy();
    press('Keep editing');
    expect(nameField().value).toBe('Uncle Bert');
    expect(location.hash).toBe('#/interviewers/own-1');
    await leave('#/library');
    press('Discard changes');
    await waitFor(() => expect(document.title).toBe('Library · Greenroom'));
    expect((await listOwnPersonas(database))[0]?.name).toBe('Aunt Berta');
  });

  it('hold the tab back as well, and nothing does once they are taken back', async () => {
    await savePersona(database, own);
    await open('#/interviewers/own-1');
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(closing()).toBe(false);
    type('Name', 'Uncle Bert');
    expect(closing()).toBe(true);
    type('Name', 'Aunt Berta');
    expect(closing()).toBe(false);
    await leave('#/interviewers');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(cards()).toContain('Aunt Berta');
  });
});
