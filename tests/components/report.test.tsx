// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseProvider } from '@/components/library/database';
import { InterviewReport } from '@/components/library/report/interview-report';
import { ToastProvider } from '@/components/ui/toast';
import { openDatabase, type Database } from '@/lib/store/database';
import { listStories } from '@/lib/store/stories';
import { seedReports } from '../gallery-library/seed-report';

let database: Database;
const now = new Date(2026, 10, 20, 12).getTime();

async function open(id: string, query = ''): Promise<void> {
  await seedReports(database, now);
  location.hash = `#/interviews/${id}${query}`;
  render(
    <DatabaseProvider database={database}>
      <ToastProvider>
        <InterviewReport id={id} onDelete={() => undefined} />
      </ToastProvider>
    </DatabaseProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 8_000 });
}

beforeEach(() => {
  database = openDatabase(`report-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await database.delete();
});

const part = (name: string): HTMLElement => screen.getByRole('region', { name });
const parts = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

describe('the report of a graded interview', () => {
  beforeEach(() => open('report'));

  it('says how ready one is and how that is computed', () => {
    const readiness = part('Readiness');
    expect(within(readiness).getByText('6.2 / 10')).toBeTruthy();
    fireEvent.click(within(readiness).getByRole('button', { name: 'How it is computed' }));
    expect(readiness.textContent).toContain('6.2 = 0.5 × 6.8 + 0.3 × 6.2 + 0.2 × 4.6');
    expect(readiness.textContent).toContain('not whether anybody would hire you');
  });

  it('leads from its contents to each of its parts, and takes the focus there', async () => {
    await waitFor(() => expect(parts()).toContain('Beside your other answers'));
    const contents = within(screen.getByRole('navigation', { name: 'In this report' })).getAllByRole(
      'button',
    );
    expect(contents).toHaveLength(parts().length);
    for (const [index, button] of contents.entries()) {
      fireEvent.click(button);
      expect(document.activeElement?.textContent).toBe(parts()[index]);
    }
  });

  it('tells the structure of the answers as a table beside the picture', () => {
    const table = within(part('How your answers were built')).getByRole('table');
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual([
      'PartQ1Question 1Q2Question 2Q3Question 3',
      'SituationPresentPresentWeak',
      'TaskWeakPresentMissing',
      'ActionPresentPresentWeak',
      'ResultWeakPresentMissing',
    ]);
  });

  it('tells the delivery as a table', () => {
    const delivery = part('How it sounded');
    fireEvent.click(within(delivery).getByRole('button', { name: 'As a table' }));
    const rows = within(delivery)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'AnswerWords a minuteFillers a minutePauses over 3 s',
      'Question 11524.00',
      'Question 21612.50',
      'Question 31187.52',
    ]);
  });

  it('says how to speak about what the posting asks for and the resume lacks', () => {
    expect(part('What the posting asks for').textContent).toContain(
      'The posting asks for Kubernetes; neither your resume nor your answers mention it. You do have Docker',
    );
  });

  it('keeps a story once, and then suggests it no more', async () => {
    const name = 'Save “Halving the on-call load” to the library';
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull(), { timeout: 8_000 });
    const [story] = await listStories(database);
    expect(story).toMatchObject({
      title: 'Halving the on-call load',
      sourceAttemptId: 'report.q1.1',
      jobId: 'job-1',
    });
    expect(within(part('Questions and answers')).getByRole('link', { name: 'In your library' })).toBeTruthy();
  });

  it('goes on without a take that was deleted, and has it back', async () => {
    const takes = (): number => within(part('Questions and answers')).getAllByText(/^Take \d$/).length;
    const before = takes();
    const [button] = within(part('Questions and answers')).getAllByRole('button', { name: 'Delete take 1' });
    button?.focus();
    fireEvent.click(button!);
    await waitFor(() => expect(takes()).toBe(before - 1));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H3'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(takes()).toBe(before));
  });

  it('compares itself with the last interview for the job', async () => {
    const standing = await screen.findByRole('region', { name: 'Beside your other answers' });
    expect(standing.textContent).toContain('so far there are 3');
    const rows = within(standing)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows[1]).toBe('Overall5.26.8up');
    expect(within(standing).getByRole('link').getAttribute('href')).toBe('#/interviews/report-before');
  });

  it('has everything that was said, by both, with times', () => {
    const transcript = part('Everything that was said');
    fireEvent.click(within(transcript).getByRole('button', { name: /Read it all/ }));
    const lines = within(transcript)
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(/^Maya Okafor1:00Tell me about a time you disagreed/);
    expect(lines[1]).toMatch(/^You1:09So, um, at my last job/);
  });
});

it('an answer that the address names is open, and has the focus', async () => {
  await open('report', '?answer=report.q0.1');
  const [first] = within(part('Questions and answers')).getAllByRole('listitem');
  expect(first?.querySelector('details')?.open).toBe(true);
  expect(document.activeElement).toBe(first?.querySelector('summary'));
});

describe('taking a report along', () => {
  /** What the browser is handed to save, by name. */
  const savedFiles = (): Promise<[string, string]>[] => {
    const files: Promise<[string, string]>[] = [];
    let latest: Blob | null = null;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      latest = blob as Blob;
      return 'blob:report';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const { download } = this;
      if (latest) files.push(latest.text().then((text) => [download, text]));
    });
    return files;
  };

  it('is a file with a name that tells what it is, as Markdown and as JSON', async () => {
    await open('report');
    const files = savedFiles();
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    fireEvent.click(screen.getByRole('button', { name: 'JSON' }));
    await waitFor(() => expect(files).toHaveLength(2));
    const [[name, markdown], [, json]] = await Promise.all([files[0]!, files[1]!]);
    expect(name).toBe('senior-product-engineer-northwind-health-2026-11-20.md');
    expect(markdown).toContain('## What the posting asks for');
    expect(JSON.parse(json)).toMatchObject({ format: 'greenroom-report', version: 1 });
  });

  it('is complete on paper, and on the page only while it is printed', async () => {
    await open('report');
    expect(document.querySelector('.printed-report')).toBeNull();
    fireEvent(window, new Event('beforeprint'));
    const paper = document.querySelector('.printed-report')!;
    expect(paper.textContent).toContain('Everything that was said');
    expect(paper.textContent).toContain('woken nine times a week');
    expect(document.title).toBe('Senior Product Engineer, Northwind Health');
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(document.querySelector('.printed-report')).toBeNull());
  });

  it('says where the clipboard is closed', async () => {
    await open('report');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('closed', 'NotAllowedError'),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText(/did not let us copy/)).toBeTruthy();
  });
});

describe('a report without numbers', () => {
  it('of practice has words, and neither scores nor counts', async () => {
    await open('practice');
    expect(part('Readiness').textContent).toContain(
      'Not scored, because this was practice: words, not numbers.',
    );
    expect(parts()).not.toEqual(expect.arrayContaining(['In figures']));
    expect(parts()).not.toEqual(expect.arrayContaining(['How it sounded']));
    expect(document.body.textContent).not.toMatch(/\/ 10/);
    expect(part('What was strong').textContent).toContain('You acted with numbers instead of arguing.');
  });

  it('of answers that could not be scored says why, and what to do', async () => {
    await open('unscored');
    expect(part('Readiness').textContent).toContain('Not scored, because no answer has a score.');
    expect(screen.getByText('Not scored: too short to judge fairly.')).toBeTruthy();
    expect(part('What to practise next').textContent).toContain('No answer yet: question 2.');
    expect(document.body.textContent).not.toMatch(/\/ 10/);
  });
});
