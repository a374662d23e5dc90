// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import type { Resume } from '@/lib/domain/resume';
import { jobFrom } from '@/lib/domain/questions/job-from';
import { openDatabase, type Database } from '@/lib/store/database';
import { saveJob } from '@/lib/store/jobs';
import { addResume, deleteResume, listResumes, readResume, updateResume } from '@/lib/store/resumes';

configure({ asyncUtilTimeout: 5_000 });

const text =
  'Ada Byron\n\nExperience\nEngineer, Northwind, 2019 – 2021\n- Built the checkout\n\nSkills\nSQL, Python';

let database: Database;
beforeEach(() => {
  database = openDatabase(`resumes-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  location.hash = '';
  await database.delete();
});

const keep = (change: Partial<Resume> = {}) =>
  addResume(database, {
    id: 'master',
    jobId: null,
    basedOn: null,
    title: 'Ada',
    text,
    fileName: null,
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
    ...change,
  });

async function open(hash: string, heading: string | RegExp): Promise<void> {
  location.hash = hash;
  render(<LibraryPage database={database} />);
  await screen.findByRole('heading', { level: 1, name: heading });
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const outline = () => screen.getByRole('complementary', { name: 'How it is read' });

describe('a new resume', () => {
  it('is pasted, understood beside its text, and kept', async () => {
    await open('#/resumes/new', 'New resume');
    write('Resume', text);
    await waitFor(() => expect(within(outline()).getByText('Engineer, Northwind')).toBeTruthy());
    press('Save resume');
    await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
    expect(await listResumes(database)).toMatchObject([
      { title: 'Ada Byron', text, jobId: null, fileName: null },
    ]);
  });

  it('is opened from a file, whose name is kept', async () => {
    await open('#/resumes/new', 'New resume');
    const file = new File([text], 'ada.txt');
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
    await waitFor(() => expect(field('Resume').value).toBe(text));
    expect(field('Name').value).toBe('Ada Byron');
    press('Save resume');
    expect(await screen.findByText('From the file “ada.txt”')).toBeTruthy();
  });

  it('says why a file could not be read, and keeps what was written', async () => {
    await open('#/resumes/new', 'New resume');
    write('Resume', 'Mine');
    const file = new File(['{\\rtf1 Ada}'], 'ada.docx');
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('This is a rich text file (.rtf).');
    expect(alert.textContent).toContain('What was written here stays as it was.');
    expect(field('Resume').value).toBe('Mine');
  });

  it('is not kept empty', async () => {
    await open('#/resumes/new', 'New resume');
    press('Save resume');
    expect(screen.getByText(/There is nothing to keep yet/)).toBeTruthy();
    expect(await listResumes(database)).toEqual([]);
  });
});

describe('a resume', () => {
  it('is changed as text, and saved on request', async () => {
    await keep();
    await open('#/resumes/master', 'Ada');
    expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull();
    write('Resume', `${text}, Go`);
    press('Save changes');
    await waitFor(async () => expect((await readResume(database, 'master'))?.text).toBe(`${text}, Go`));
    await waitFor(() => expect(screen.queryByText('Not saved yet')).toBeNull());
  });

  it('that was changed in another window is not overwritten unasked', async () => {
    await keep();
    await open('#/resumes/master', 'Ada');
    write('Resume', 'Mine');
    await updateResume(database, { id: 'master', readAt: null }, { text: 'Theirs' }, 50);
    press('Save changes');
    expect(await screen.findByText('This resume was changed in another window.')).toBeTruthy();
    expect((await readResume(database, 'master'))?.text).toBe('Theirs');
    press('Keep mine');
    await waitFor(async () => expect((await readResume(database, 'master'))?.text).toBe('Mine'));
  });

  it.each([['#/resumes/master'], ['#/resumes']])(
    'that is deleted in another window while it is edited under %s stays, and is back once it is saved',
    async (hash) => {
      await keep();
      await keep({ id: 'other', title: 'Other', text: 'Another text', updatedAt: 0 });
      await open(hash, 'Ada');
      write('Resume', 'Mine');
      await deleteResume(database, 'master', Date.now());
      await waitFor(() => expect(screen.queryByRole('link', { name: /^Ada/ })).toBeNull());
      expect(field('Resume').value).toBe('Mine');
      await database.resumes.delete('master');
      press('Save changes');
      expect(await screen.findByRole('link', { name: /^Ada/ })).toBeTruthy();
      expect(await readResume(database, 'master')).toMatchObject({
        title: 'Ada',
        text: 'Mine',
        createdAt: 1,
      });
    },
  );

  it('that is deleted in the list while something is not saved stays until that is saved or discarded', async () => {
    await keep();
    await open('#/resumes/master', 'Ada');
    write('Resume', 'Mine');
    const remove = async (): Promise<void> => {
      const row = await screen.findByRole('link', { name: /^Ada/ });
      fireEvent.keyDown(row, { key: 'Delete' });
      await waitFor(() => expect(screen.queryByRole('link', { name: /^Ada/ })).toBeNull());
    };
    await remove();
    expect(field('Resume').value).toBe('Mine');
    press('Save changes');
    await waitFor(async () => expect((await readResume(database, 'master'))?.text).toBe('Mine'));
    write('Resume', 'Mine as well');
    await remove();
    press('Discard changes');
    expect(await screen.findByText('This resume is not here any more.')).toBeTruthy();
  });

  it('is not left while something is not saved', async () => {
    await keep();
    await open('#/resumes/master', 'Ada');
    write('Resume', 'Mine');
    location.hash = '#/jobs';
    expect(await screen.findByRole('alertdialog', { name: 'Leave without saving?' })).toBeTruthy();
    press('Keep editing');
    press('Discard changes');
    expect(field('Resume').value).toBe(text);
  });

  it('is tailored for a job, once, and stands beside its master', async () => {
    await keep();
    await saveJob(database, jobFrom('Nurse at Larkfield', null, { id: 'job', now: 1 }));
    await open('#/resumes/master', 'Ada');
    press('Tailor for a job');
    press('Make the copy');
    fireEvent.mouseDown(await screen.findByRole('tab', { name: 'Beside the master' }));
    expect(await screen.findByText('Nothing has been changed yet.')).toBeTruthy();
    fireEvent.mouseDown(screen.getByRole('tab', { name: 'Text' }));
    write('Resume', text.replace('the checkout', 'the checkout of a clinic'));
    fireEvent.mouseDown(screen.getByRole('tab', { name: 'Beside the master' }));
    expect(await screen.findByText('1 changed, 0 added, 0 left out.')).toBeTruthy();
    expect(screen.getByText('- Built the checkout of a clinic')).toBeTruthy();
    expect((await listResumes(database)).filter(({ basedOn }) => basedOn === 'master')).toHaveLength(1);
  });

  it('is copied as it stands, and deleted until that is taken back', async () => {
    await keep();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open('#/resumes/master', 'Ada');
    press('Copy text');
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(text);
    press('Delete resume');
    await screen.findByText(/the coach knows what your stories rest on/);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: /Ada/ })).toBeTruthy();
  });
});
