import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import puppeteer from 'puppeteer';
import { createServer } from 'vite';

// Photographs the library page with a seeded database, in both themes and at both ends of the width:
//   node tests/gallery-library/shoot.ts <folder> [<part of a scene's name>]
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const folder = process.argv[2] ?? fileURLToPath(new URL('../../.output/gallery', import.meta.url));
await mkdir(folder, { recursive: true });

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: `${root}/node_modules/.vite-gallery-library${process.argv[3] ? `-${process.argv[3]}` : ''}`,
  plugins: [tailwindcss()],
  resolve: { alias: { '@': root } },
  optimizeDeps: { entries: ['tests/gallery-library/main.tsx'] },
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
});
await server.listen();
const address = server.httpServer?.address();
if (!address || typeof address === 'string') throw new Error('The server has no port.');
const page = `http://127.0.0.1:${address.port}/tests/gallery-library/index.html`;

const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
const every = [
  ['library', '', '#/library'],
  ['story', '', '#/library/story-1'],
  ['thin-story', '', '#/library/story-3'],
  ['stories-many', '?stories', '#/library'],
  ['stories-search', '?stories', '#/library?q=manager+ship'],
  ['stories-nearly', '?stories', '#/library?q=checkuot'],
  ['stories-nothing', '?stories', '#/library?q=submarine&tags=payments'],
  ['stories-filter', '?stories&moment=filter', '#/library?tags=leadership&category=Conflict'],
  ['stories-choose', '?stories&moment=choose', '#/library'],
  ['stories-open', '?stories', '#/library/told-1'],
  ['stories-versions', '?stories&moment=versions', '#/library/told-1'],
  ['stories-duplicate', '?stories&moment=duplicate', '#/library/told-1'],
  ['stories-edit', '?stories', '#/library/told-1?edit=1'],
  ['stories-limits', '?stories&moment=limits', '#/library/new'],
  ['stories-conflict', '?stories&moment=conflict', '#/library/told-1?edit=1'],
  ['stories-sheet', '?stories=14', '#/library/cheat-sheet'],
  ['stories-answers', '?stories=14', '#/library/cheat-sheet?say=answers'],
  ['stories-fit', '?stories=16', '#/library/fit?question=Tell+me+about+a+time+you+disagreed+with+your+boss.'],
  ['stories-fit-none', '?stories=16', '#/library/fit?question=Tell+me+about+a+security+breach+you+found.'],
  ['stories-fit-empty', '?stories=16', '#/library/fit'],
  ['interviews', '', '#/interviews'],
  ['interview', '', '#/interviews/interview-1'],
  ['gone', '', '#/library/nothing'],
  ['history-interviews', '?history=200', '#/interviews'],
  ['history-answers', '?history=200', '#/interviews?show=answers&by=score'],
  ['history-filtered', '?history=200', '#/interviews?show=answers&q=cache&kind=technical&least=6.5&tag=redo'],
  ['history-nothing', '?history=200', '#/interviews?q=zebra&tag=redo&least=8'],
  ['history-open', '?history=200', '#/interviews/history-5?practice=without&tag=redo'],
  ['empty-library', '?empty', '#/library'],
  ['empty-interviews', '?empty', '#/interviews'],
  ['interviewers', '', '#/interviewers'],
  ['interviewer', '', '#/interviewers/colm'],
  ['own-interviewer', '', '#/interviewers/own-1'],
  ['new-interviewer', '', '#/interviewers/new'],
  ['usage', '', '#/usage'],
  ['empty-usage', '?empty', '#/usage'],
  ['report', '?reports', '#/interviews/report'],
  ['report-practice', '?reports', '#/interviews/practice'],
  ['report-unscored', '?reports', '#/interviews/unscored'],
  ['progress', '?months', '#/progress'],
  ['progress-two', '?months=2', '#/progress'],
  ['progress-empty', '?empty', '#/progress'],
  ['storage', '', '#/storage'],
  ['player', '?heard', '#/interviews/heard-1'],
  ['recordings', '?heard', '#/recordings'],
  ['recordings-line', '?heard', '#/recordings/heard-1'],
  ['recordings-compare', '?heard', '#/recordings/heard-1?a=heard-1.q0.1&b=heard-1.q0.2'],
  ['recordings-gone', '?heard', '#/recordings/interview-2'],
  ['recordings-empty', '?empty', '#/recordings'],
  ['empty-storage', '?empty', '#/storage'],
  ['jobs', '?jobs', '#/jobs'],
  ['jobs-detail', '?jobs', '#/jobs/job-full'],
  ['jobs-role', '?jobs', '#/jobs/job-role'],
  ['jobs-new', '?jobs', '#/jobs/new'],
  ['jobs-edit', '?jobs', '#/jobs/job-full?edit'],
  ['jobs-empty', '?empty', '#/jobs'],
  ['resumes', '?jobs', '#/resumes'],
  ['resumes-tailored', '?jobs', '#/resumes/resume-2'],
  ['resumes-compare', '?jobs', '#/resumes/resume-2?compare'],
  ['resumes-new', '?jobs', '#/resumes/new'],
  ['resumes-empty', '?empty', '#/resumes'],
  ['backup', '', '#/backup'],
  ['backup-some', '?backup=some', '#/backup'],
  ['backup-protect', '?backup=protect', '#/backup'],
  ['backup-asking', '?backup=asking', '#/backup'],
  ['backup-wrong', '?backup=wrong', '#/backup'],
  ['backup-preview', '?backup=preview', '#/backup'],
  ['backup-done', '?backup=done', '#/backup'],
  ['backup-damaged', '?backup=damaged', '#/backup'],
  ['backup-foreign', '?backup=foreign', '#/backup'],
  ['backup-empty', '?empty', '#/backup'],
] as const;
const only = process.argv[3];
const scenes = every.filter(([name]) => !only || name.startsWith(only));
try {
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1440, 900, 390])
      for (const [name, search, hash] of scenes) {
        if (width === 900 && name !== 'story') continue;
        const tab = await browser.newPage();
        tab.on('pageerror', (error) => console.error(name, error));
        tab.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
        await tab.setViewport({ width, height: width > 400 ? 900 : 844 });
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await tab.goto(`${page}${search}${hash}`, { waitUntil: 'networkidle0', timeout: 90_000 });
        // A scene of months is written for longer than the network is busy.
        await tab.waitForSelector('#root main, #root article', { timeout: 60_000 });
        await tab.evaluate(() => document.fonts.ready.then(() => undefined));
        await new Promise((resolve) => setTimeout(resolve, 300));
        await tab.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` });
        await tab.close();
      }
} finally {
  await browser.close();
  await server.close();
}
