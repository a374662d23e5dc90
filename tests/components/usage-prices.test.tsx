// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '@/components/library/moments';
import { builtInPrices } from '@/lib/domain/cost/price-table';
import { deviceProvider } from '@/lib/domain/provider';
import { openDatabase, type Database } from '@/lib/store/database';
import { savePrice } from '@/lib/store/prices';
import { changeSettings, readOwnSettings } from '@/lib/store/settings';
import { openPage, shows } from './usage-page';

let database: Database;
const open = (hash?: string): Promise<void> => openPage(database, hash);

beforeEach(() => {
  database = openDatabase(`usage-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

/** A press as a hand makes it: it takes the focus along. */
const press = (button: HTMLElement): void => {
  button.focus();
  fireEvent.click(button);
};

describe('prices', () => {
  const entry = (model: string) => screen.getByRole('button', { name: new RegExp(`^${model}`) });
  const formOf = (model: string) => screen.getByRole('form', { name: model });
  beforeEach(async () => {
    await changeSettings(database, { provider: { ...deviceProvider, kind: 'openai' } });
  });

  it('of the models in use come first, with their date and source', async () => {
    await open();
    const [voice] = within(screen.getByRole('list', { name: 'In use' })).getAllByRole('listitem');
    expect(voice?.textContent).toBe('gpt-realtime-2.1-mini$10.00 in, $20.00 out per million audio tokens');
    fireEvent.click(entry('gpt-realtime-2.1-mini'));
    const source = screen.getByRole('link', { name: /price list/ });
    const day = dayOf(new Date(2026, 10, 21).getTime());
    expect(source.parentElement?.textContent).toBe(`As of ${day}, from the provider’s price list.`);
    expect(source.getAttribute('href')).toMatch(/^https:/);
  });

  it('are changed and taken back, and the hand stays at what it changed', async () => {
    await open();
    fireEvent.click(entry('gpt-realtime-whisper'));
    const minute = () =>
      within(formOf('gpt-realtime-whisper')).getByLabelText<HTMLInputElement>('Minute of audio');
    const save = within(formOf('gpt-realtime-whisper')).getByRole('button', { name: 'Save price' });
    fireEvent.change(minute(), { target: { value: '0,02' } });
    press(save);
    await shows('$0.02 a minute · your price');
    expect(minute().value).toBe('0.02');
    expect(document.activeElement).toBe(save);
    press(screen.getByRole('button', { name: 'Back to the built-in price' }));
    await shows('gpt-realtime-whisper$0.017 a minute');
    await shows('The price of gpt-realtime-whisper is as it was.');
    expect(minute().value).toBe('0.017');
    await waitFor(() => expect(document.activeElement).toBe(save));
    expect((await readOwnSettings(database)).prices).toEqual([]);
  });

  it('that nothing stands in for are gone when they are taken back, and can be brought back', async () => {
    await savePrice(database, { ...builtInPrices[0]!, model: 'north-coach', source: '' });
    const { prices } = await readOwnSettings(database);
    await open();
    press(screen.getByRole('button', { name: /^Other models/ }));
    press(entry('north-coach'));
    press(screen.getByRole('button', { name: 'Remove this price' }));
    await shows('north-coach has no price now.');
    await waitFor(() => expect(screen.queryByRole('form', { name: 'north-coach' })).toBeNull());
    await waitFor(() => expect(document.activeElement?.id).toBe('prices'));
    expect((await readOwnSettings(database)).prices).toEqual([]);
    fireEvent.keyDown(document.activeElement!, { key: 'z', ctrlKey: true });
    await shows('It is back.');
    expect((await readOwnSettings(database)).prices).toEqual(prices);
  });

  it('typed since are not undone by bringing an older one back', async () => {
    await savePrice(database, { ...builtInPrices[0]!, model: 'north-coach', source: '' });
    await open();
    press(screen.getByRole('button', { name: /^Other models/ }));
    press(entry('north-coach'));
    press(screen.getByRole('button', { name: 'Remove this price' }));
    await shows('north-coach has no price now.');
    await savePrice(database, { ...builtInPrices[0]!, model: 'north-coach', textIn: 9, source: '' });
    press(screen.getByRole('button', { name: 'Undo' }));
    await shows('That could not be brought back any more.');
    expect((await readOwnSettings(database)).prices).toMatchObject([{ textIn: 9 }]);
  });

  it.each([
    ['-1', /from 0 to 10,000/],
    ['much', /from 0 to 10,000/],
    ['10001', /from 0 to 10,000/],
    ['', /at least one amount/],
  ])('%j is not saved, and why is said', async (typed, why) => {
    await open();
    fireEvent.click(entry('gpt-realtime-whisper'));
    const minute = within(formOf('gpt-realtime-whisper')).getByLabelText('Minute of audio');
    fireEvent.change(minute, { target: { value: typed } });
    press(within(formOf('gpt-realtime-whisper')).getByRole('button', { name: 'Save price' }));
    const field = document.activeElement!;
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toMatch(why);
    expect((await readOwnSettings(database)).prices).toEqual([]);
  });

  it('a model is added by its name', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Add a model' }));
    const form = formOf('Add a model');
    fireEvent.change(within(form).getByLabelText('Text in'), { target: { value: '1' } });
    press(within(form).getByRole('button', { name: 'Save price' }));
    expect(within(form).getByText('A model needs a name.')).toBeTruthy();
    expect(document.activeElement).toBe(within(form).getByLabelText('Name of the model'));
    fireEvent.change(within(form).getByLabelText('Name of the model'), { target: { value: ' my-coach ' } });
    press(within(form).getByRole('button', { name: 'Save price' }));
    await shows('The price of my-coach is yours now.');
    expect(screen.queryByRole('form', { name: 'Add a model' })).toBeNull();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a model' })),
    );
    expect((await readOwnSettings(database)).prices).toMatchObject([{ model: 'my-coach', textIn: 1 }]);
  });

  it('models that will be switched off are named with their day', async () => {
    await changeSettings(database, { shutdowns: [{ model: 'gpt-realtime-whisper', on: '2027-05-01' }] });
    await open();
    expect(screen.getByText(/gpt-realtime-whisper on .*2027/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Choose models' }).getAttribute('href')).toBe('/onboarding.html');
  });
});

describe('the limit for one interview', () => {
  it('is set, changed and lifted', async () => {
    await open();
    const limit = (): HTMLInputElement => screen.getByLabelText('US dollars');
    const save = async (typed: string, said: string): Promise<number | null> => {
      fireEvent.change(limit(), { target: { value: typed } });
      fireEvent.click(screen.getByRole('button', { name: 'Save limit' }));
      await shows(said);
      return (await readOwnSettings(database)).costCap;
    };
    expect(await save('1.5', 'One interview may cost $1.50.')).toBe(1.5);
    expect(await save('1,000', 'One interview may cost $1,000.00.')).toBe(1_000);
    expect(await save('', 'Interviews have no limit now.')).toBeNull();
  });

  it.each(['0', '1.000', '1,001', 'a lot'])('of %j is refused', async (typed) => {
    await open();
    fireEvent.change(screen.getByLabelText('US dollars'), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: 'Save limit' }));
    expect(screen.getByText(/between 0.01 and 1,000/)).toBeTruthy();
    expect((await readOwnSettings(database)).costCap).toBeNull();
  });
});
