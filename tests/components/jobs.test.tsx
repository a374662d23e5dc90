// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { jobFrom } from '@/lib/domain/questions/job-from';
import { openDatabase, type Database } from '@/lib/store/database';
import { openInterview } from '@/lib/store/interviews';
import { deleteJob, listJobs, readJob, saveJob, updateJob } from '@/lib/store/jobs';
import { addResume, listResumes } from '@/lib/store/resumes';
import { saveStory } from '@/lib/store/stories';
import { anInterview, aStory } from '../store/rows';

configure({ asyncUtilTimeout: 5_000 });

const posting =
  'Senior Product Engineer\nAbout Northwind:\nYou will own the checkout in TypeScript and PostgreSQL, and mentor two people.';

let database: Database;
beforeEach(() => {
  database = openDatabase(`jobs-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  location.hash = '';
  await database.delete();
});

async function open(hash: string, heading: string | RegExp): Promise<void> {
  location.hash = hash;
  render(<LibraryPage database={database} />);
  await screen.findByRole('heading', { level: 1, name: heading });
}

const aPosting = () => saveJob(database, jobFrom(posting, null, { id: 'job', now: 1 }));
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const value = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
const chips = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a new job', () => {
  it('reads its posting as it is pasted, and lets every part be mended before it is kept', async () => {
    await open('#/jobs/new', 'New job');
    write('Posting', posting);
    expect([value('Position'), value('Company')]).toEqual(['Senior Product Engineer', 'Northwind']);
    expect(chips('Skills')).toEqual(['TypeScript', 'PostgreSQL']);
    write('Position', 'Product Engineer');
    fireEvent.click(screen.getByRole('button', { name: 'Take “PostgreSQL” away' }));
    write('Skills', 'Payments, SQL');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Skills' }), { key: 'Enter' });
    press('Save job');
    expect(await screen.findByRole('heading', { level: 1, name: 'Product Engineer' })).toBeTruthy();
    expect(await listJobs(database)).toMatchObject([
      { title: 'Product Engineer', company: 'Northwind', skills: ['TypeScript', 'Payments', 'SQL'], posting },
    ]);
  });

  it('goes on following its posting in what was not touched', async () => {
    await open('#/jobs/new', 'New job');
    write('Posting', posting);
    write('Position', 'Mine');
    write('Posting', posting.replace('Northwind', 'Contoso'));
    expect([value('Position'), value('Company')]).toEqual(['Mine', 'Contoso']);
  });

  it('may begin with a role, and says what is missing where there is nothing', async () => {
    await open('#/jobs/new', 'New job');
    press('Save job');
    expect(screen.getByText('Paste a posting, pick a role, or write the position.')).toBeTruthy();
    const roles = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Or begin with a role' });
    fireEvent.change(roles, { target: { value: roles.options[1]?.value } });
    expect(value('Position')).toBe(roles.options[1]?.text);
  });

  it('that is here already is said to be, and is not kept twice', async () => {
    await aPosting();
    await open('#/jobs/new', 'New job');
    write('Posting', `${posting}\n`);
    expect(
      screen.getByText(/You have this posting already: Senior Product Engineer, Northwind/),
    ).toBeTruthy();
    press('Save job');
    await screen.findByRole('heading', { level: 1, name: 'Senior Product Engineer' });
    expect(await listJobs(database)).toHaveLength(1);
  });

  it('takes its posting out of a file', async () => {
    await open('#/jobs/new', 'New job');
    const file = new File([posting], 'posting.txt');
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
    await waitFor(() => expect(value('Position')).toBe('Senior Product Engineer'));
    expect(screen.getByText(/“posting.txt” was read/)).toBeTruthy();
  });
});

describe('a job', () => {
  it('shows what it asks for and the resume does not name', async () => {
    await aPosting();
    const rest = { jobId: null, basedOn: null, fileName: null, createdAt: 1, updatedAt: 1, deletedAt: null };
    await addResume(database, { id: 'r', title: 'Ada', text: 'Skills: postgres, cooking', ...rest });
    await open('#/jobs/job', 'Senior Product Engineer');
    expect(await screen.findByText('“Ada” names 1 of 2. If you know the others, say so in it.')).toBeTruthy();
    expect(chips('Named in it')).toEqual(['PostgreSQL']);
    expect(chips('Not named in it')).toEqual(['TypeScript']);
  });

  it('shows the questions that are likely, the same ones each time', async () => {
    await aPosting();
    await open('#/jobs/job', 'Senior Product Engineer');
    const section = async () =>
      (await screen.findByRole('heading', { name: 'Likely questions' })).parentElement?.textContent;
    const first = await section();
    cleanup();
    await open('#/jobs/job', 'Senior Product Engineer');
    expect(await section()).toBe(first);
    expect(document.querySelectorAll('ol > li')).toHaveLength(5);
  });

  it('leads to its interviews and stories', async () => {
    const job = await aPosting();
    for (const id of ['1', '2', '3', '4', '5', '6'])
      await openInterview(database, { interview: anInterview({ id, jobId: 'job' }), job, questions: [] });
    await saveStory(database, aStory({ jobId: 'job' }));
    await open('#/jobs/job', 'Senior Product Engineer');
    expect(document.title).toBe('Senior Product Engineer, Northwind · Greenroom');
    const all = await screen.findByRole('link', { name: 'Show all 6' });
    expect(all.getAttribute('href')).toBe('#/interviews?job=job');
    expect(screen.getByRole('link', { name: /The release that waited/ }).getAttribute('href')).toBe(
      '#/library/story',
    );
  });

  it('is edited in every part, and the posting is read again on request alone', async () => {
    await aPosting();
    await open('#/jobs/job?edit', 'Edit job');
    write('Posting', posting.replace('Northwind', 'Contoso'));
    expect(value('Company')).toBe('Northwind');
    press('Read the posting again');
    expect(value('Company')).toBe('Contoso');
    press('Save job');
    await screen.findByText(/Contoso ·/);
    expect(await readJob(database, 'job')).toMatchObject({ company: 'Contoso' });
  });

  it('that is deleted in another window while it is edited stays in its form, and is back once it is saved', async () => {
    await aPosting();
    await open('#/jobs/job?edit', 'Edit job');
    write('Company', 'Mine');
    await deleteJob(database, 'job', Date.now());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(value('Company')).toBe('Mine');
    press('Save job');
    await screen.findByRole('heading', { level: 1, name: 'Senior Product Engineer' });
    expect(await database.jobs.get('job')).toMatchObject({ company: 'Mine', deletedAt: null });
  });

  it('that was changed in another window is not overwritten unasked', async () => {
    const job = await aPosting();
    await open('#/jobs/job?edit', 'Edit job');
    write('Company', 'Mine');
    await updateJob(database, { job, readAt: null }, { company: 'Theirs' }, Date.now());
    press('Save job');
    expect(await screen.findByText('This job was changed in another window.')).toBeTruthy();
    expect(value('Company')).toBe('Mine');
    expect(await readJob(database, 'job')).toMatchObject({ company: 'Theirs' });
    press('Keep mine');
    await screen.findByRole('heading', { level: 1, name: 'Senior Product Engineer' });
    expect(await readJob(database, 'job')).toMatchObject({ company: 'Mine' });
  });

  it('is not left while something is not saved', async () => {
    await aPosting();
    await open('#/jobs/job?edit', 'Edit job');
    write('Company', 'Mine');
    location.hash = '#/library';
    expect(await screen.findByRole('alertdialog', { name: 'Leave without saving?' })).toBeTruthy();
    press('Keep editing');
    expect(value('Company')).toBe('Mine');
  });

  it('is deleted, and comes back', async () => {
    await aPosting();
    await open('#/jobs', 'Jobs');
    press('Delete job');
    await screen.findByText(/one paste less/);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: /Senior Product Engineer/ })).toBeTruthy();
  });

  it('that could not be deleted stays, and the page says why', async () => {
    await aPosting();
    await open('#/jobs', 'Jobs');
    database.jobs.hook('updating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    press('Delete job');
    expect((await screen.findAllByText(/This computer has no room left/)).length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: /Senior Product Engineer/ })).toBeTruthy();
  });

  it('gets a tailored copy of the one resume there is', async () => {
    await aPosting();
    const rest = { jobId: null, basedOn: null, fileName: null, createdAt: 1, updatedAt: 1, deletedAt: null };
    await addResume(database, { id: 'r', title: 'Ada', text: 'Skills: SQL', ...rest });
    await open('#/jobs/job', 'Senior Product Engineer');
    fireEvent.click(await screen.findByRole('button', { name: 'Tailor a resume for this job' }));
    await screen.findByRole('tab', { name: 'Beside the master' });
    const tailored = (await listResumes(database)).find(({ jobId }) => jobId === 'job');
    expect(tailored).toMatchObject({ basedOn: 'r', text: 'Skills: SQL' });
  });

  it('that is gone says so', async () => {
    await aPosting();
    location.hash = '#/jobs/nothing';
    render(<LibraryPage database={database} />);
    expect(await screen.findByText('This job is not here any more.')).toBeTruthy();
  });
});
