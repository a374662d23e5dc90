import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { column, writtenPdf } from '../documents/written-pdf';
import { paragraph, writtenWord } from '../documents/written-word';
import { launchExtension, type Extension } from '../helpers/extension';

const lines = [
  'Ada Byron',
  'Experience',
  'Engineer, Northwind, 2019 – 2021',
  'Cut failed checkouts by a third',
];

describe('a resume that is opened in the built extension', () => {
  let extension: Extension;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'documents-'));
    extension = await launchExtension();
  });
  afterAll(async () => {
    await extension?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a file on the page of a new resume; workers, and what the page asks of any network, are noted. */
  async function opened(
    name: string,
    content: Uint8Array,
  ): Promise<{ page: Page; asked: string[]; workers: string[] }> {
    const path = join(folder, name);
    await writeFile(path, content);
    const page = await extension.openExtensionPage('library.html#/resumes/new');
    const asked: string[] = [];
    const workers: string[] = [];
    page.on('workercreated', (worker) => workers.push(new URL(worker.url()).pathname));
    page.on('request', (request) => {
      if (!request.url().startsWith('chrome-extension://') && !request.url().startsWith('blob:'))
        asked.push(request.url());
    });
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    return { page, asked, workers };
  }

  const textOn = (page: Page): Promise<string> =>
    page
      .waitForFunction(() => document.querySelector('textarea')?.value)
      .then((value) => value.jsonValue() as Promise<string>);

  it('gives the text of a PDF, read in a packaged worker without any network', async () => {
    const { page, asked, workers } = await opened('ada.pdf', writtenPdf([column(72, 700, lines)]));
    expect(await textOn(page)).toBe(lines.join('\n'));
    expect(workers).toEqual([expect.stringContaining('pdf-worker')]);
    expect(page.workers()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('gives the text of a Word file in the same way', async () => {
    const { page, asked, workers } = await opened(
      'ada.docx',
      await writtenWord(lines.map((line) => paragraph(line)).join('')),
    );
    expect(await textOn(page)).toBe(lines.join('\n'));
    expect(workers).toEqual([expect.stringContaining('word-worker')]);
    expect(page.workers()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('says what is wrong with a file that is none', async () => {
    const { page } = await opened('ada.pdf', writtenPdf([column(72, 700, lines)]).slice(0, 60));
    await page.waitForFunction(() =>
      document.body.innerText.includes('This PDF is damaged or not complete.'),
    );
    expect(await page.$eval('textarea', ({ value }) => value)).toBe('');
  });
});
