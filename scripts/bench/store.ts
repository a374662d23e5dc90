import type { Page } from 'puppeteer';
import { launchExtension } from '../../tests/helpers/extension.ts';
import { ensureBuilt } from '../build.ts';
import type { BenchFinding, BenchPart } from './bench-part.ts';
import { quantile } from './report.ts';
import { storeBundle } from './store-bundle.ts';
import { addedMemory } from './store-memory.ts';
import type { StorePage } from './store-page.ts';
import { timeToShow, timeToType, type Press } from './store-screen.ts';

declare const storePage: StorePage;

const sizes = { attempts: 10_000, stories: 5_000, recordings: 500 };
const runs = 5;
const purged = 1_000;

const grouped = (count: number): string => count.toLocaleString('en');

/** What is waited for on the page of interviews: rows of its table, and how many there are in all. */
const tableRows = { where: 'tbody tr', shows: '.', least: 8 };
const filtered = { where: 'main', shows: `of ${grouped(sizes.attempts)} answers`, least: 1 };
const unfiltered = { where: 'main', shows: `${grouped(sizes.attempts)} answers`, least: 1 };
const storySearch = { field: '[role=search] input', list: '[aria-label="Your stories"], h1 + [role=status]' };
const elsewhere = { where: 'main h1', shows: 'Storage', least: 1 };
const answers = '#/interviews?show=answers';

const settled = (ms = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Repeat = { name: string; target: number | null; took: number[]; reference: string; bare: number[] };

function finding({ name, target, took, reference, bare }: Repeat): BenchFinding {
  const median = quantile(took, 0.5);
  const least = quantile(bare, 0.5);
  return {
    name,
    rounds: took.length,
    median,
    p95: quantile(took, 0.95),
    target,
    reference: { name: reference, median: least, ratio: median / least },
  };
}

/** Five times from another place of the page to the rows; the first opening warms the program up and is not counted. */
async function opening(page: Page, name: string, hash: string, wanted: typeof tableRows): Promise<Repeat> {
  console.log(`Opening ${name} …`);
  const took: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await timeToShow(page, '#/storage', elsewhere);
    await settled();
    const opened = await timeToShow(page, hash, wanted);
    await settled();
    const read = await page.evaluate(() => storePage.bareReads.history());
    if (run > 0) took.push(opened);
    if (run > 0) bare.push(read);
  }
  return { name, target: 300, took, reference: 'the bare reads of its rows', bare };
}

async function filtering(page: Page): Promise<Repeat> {
  const took: number[] = [];
  const bare: number[] = [];
  await timeToShow(page, '#/storage', elsewhere);
  await timeToShow(page, answers, tableRows);
  for (let run = 0; run <= runs; run += 1) {
    await settled();
    const one = await timeToShow(page, `${answers}&kind=technical&least=${String(4 + run / 2)}`, filtered);
    await settled();
    await timeToShow(page, answers, unfiltered);
    if (run > 0) took.push(one);
    if (run > 0) bare.push(await page.evaluate(() => storePage.bareReads.history()));
  }
  return {
    name: 'a filter of 10,000 answers',
    target: 50,
    took,
    reference: 'the bare reads of its rows',
    bare,
  };
}

/** A key is answered by the list; the story beside it and the address follow when the hand rests. */
async function typing(page: Page): Promise<Repeat[]> {
  console.log('Typing …');
  const took: Press[] = [];
  const bare: number[] = [];
  await timeToShow(page, '#/library', {
    where: 'main',
    shows: `${grouped(sizes.stories)} stories`,
    least: 1,
  });
  // The index is made in small steps while the page can be used.
  await settled(10_000);
  for (let run = 0; run <= runs; run += 1) {
    const letters = await timeToType(page, storySearch, 'estimate wrong');
    if (run > 0) took.push(...letters);
  }
  // Afterwards: what five thousand rows leave to be collected is no part of a key press.
  for (let run = 0; run < runs; run += 1) bare.push(await page.evaluate(() => storePage.bareReads.library()));
  const name = 'a key press in the search of 5,000 stories';
  const same = { reference: 'the bare read of its rows', bare };
  return [
    { name, target: 16, took: took.map(({ list }) => list), ...same },
    { name: `${name}, until all has followed`, target: null, took: took.map(({ all }) => all), ...same },
  ];
}

async function purging(page: Page): Promise<Repeat> {
  const took: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const one = await page.evaluate((count) => storePage.purge(count, Date.now()), purged);
    if (run > 0) took.push(one.took);
    if (run > 0) bare.push(one.bare);
  }
  return {
    name: 'the sweep with 1,000 recordings due',
    target: 1_000,
    took,
    reference: 'their bare deletion',
    bare,
  };
}

/** Everything out of the last backup into an empty database, once; for information. */
async function restoring(page: Page): Promise<BenchFinding[]> {
  const { reading, merging } = await page.evaluate(() => storePage.restore());
  const once = { rounds: 1, target: null, reference: null };
  return [
    { name: 'a backup of everything is read and checked', median: reading, p95: reading, ...once },
    { name: 'and merged into an empty database', median: merging, p95: merging, ...once },
  ];
}

async function run(): Promise<BenchFinding[]> {
  await ensureBuilt();
  const bundle = await storeBundle();
  const extension = await launchExtension({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await extension.openExtensionPage('library.html#/storage');
    await page.evaluate(bundle);
    console.log('Filling the database …');
    await page.evaluate((wanted) => storePage.seed(wanted, Date.now()), sizes);
    const timed = [
      await opening(page, 'the page of 2,000 interviews', '#/interviews', tableRows),
      await opening(page, 'the page of 10,000 answers', answers, tableRows),
      await filtering(page),
      ...(await typing(page)),
      await purging(page),
    ];
    await timeToShow(page, '#/storage', elsewhere);
    console.log('Exporting …');
    const table = () => page.evaluate(() => storePage.exportAnswers());
    const backup = () => page.evaluate(() => storePage.backUp());
    return [
      ...timed.map(finding),
      await addedMemory(page, 'held by a table of 10,000 answers', runs, 'held', table),
      await addedMemory(page, 'with garbage, by a table of 10,000 answers', runs, 'all', table),
      await addedMemory(page, 'held by a backup of everything', runs, 'held', backup),
      await addedMemory(page, 'with garbage, by a backup of everything', runs, 'all', backup),
      ...(await restoring(page)),
    ];
  } finally {
    await extension.close();
  }
}

export const store: BenchPart = {
  name: 'store',
  about: 'the record at 10,000 answers, 5,000 stories and 500 recordings, in the built extension',
  run,
};
