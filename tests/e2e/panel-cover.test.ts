import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { serveGallery } from '../gallery/serve.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A meeting page of another site that holds the panel, and may lay something over it. */
const meetingPage = (panel: string) => `<!doctype html><title>Meeting</title>
  <body style="margin:0"><iframe src="${panel}" style="position:fixed;inset:20px auto auto 20px;width:420px;height:640px;border:0"></iframe>
  <div id="cover" style="display:none;position:fixed;inset:0;background:rgba(0,0,0,.02);pointer-events:none"></div>`;

describe('a meeting page that lays something over the panel', () => {
  let browser: Browser;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let meeting: Server;
  let page: Page;
  let frame: Frame;
  let sent: string[];

  beforeAll(async () => {
    gallery = await serveGallery();
    meeting = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(meetingPage(`${gallery.address}?state=consent`));
    });
    await new Promise<void>((resolve) => meeting.listen(0, resolve));
    browser = await puppeteer.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox', '--site-per-process'],
    });
  });

  beforeEach(async () => {
    sent = [];
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.text().startsWith('sent')) sent.push(message.text());
    });
    await page.goto(`http://localhost:${(meeting.address() as AddressInfo).port}/`);
    frame = await page.waitForFrame((each) => each.url().includes('gallery'));
    await frame.waitForSelector('::-p-text(I agree)');
  });

  afterAll(async () => {
    await browser?.close();
    meeting?.close();
    await gallery?.close();
  });

  const cover = (display: string) =>
    page.$eval('#cover', (element, value) => ((element as HTMLElement).style.display = value), display);
  const press = async () => (await frame.$('::-p-text(I agree)'))?.click();
  const refusal = () => frame.$('::-p-text(Something covers this panel)');

  it('cannot get an agreement through its cover', async () => {
    await pause(800);
    await cover('block');
    await pause(400);
    await press();
    await pause(800);
    expect(sent).toEqual([]);
    expect(await refusal()).not.toBeNull();
  });

  it('cannot get one by lifting its cover at the moment of the press', async () => {
    await pause(800);
    await cover('block');
    await pause(400);
    await cover('none');
    await pause(150);
    await press();
    await pause(800);
    expect(sent).toEqual([]);
  });

  it('does not stand in the way once the panel has been seen again', async () => {
    await pause(800);
    await cover('block');
    await pause(400);
    await cover('none');
    await pause(900);
    await press();
    await pause(200);
    expect(sent).toEqual(['sent {"type":"agreeToConsent"}']);
    expect(await refusal()).toBeNull();
  });

  it('leaves a quick hand its press in a panel that nobody covered', async () => {
    await press();
    await pause(900);
    expect(sent).toEqual(['sent {"type":"agreeToConsent"}']);
  });
});
