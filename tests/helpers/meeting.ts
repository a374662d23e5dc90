import type { HTTPRequest, Page } from 'puppeteer';
import type { MeetingPage } from '../pages/meeting-page.ts';

/**
 * Answers the address of a meeting tool with a stand-in, and everything else there with nothing. Interception
 * keeps origin, secure context and headers real, and our script is injected as on the real page.
 */
export async function serveMeeting(page: Page, meeting: MeetingPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (url.protocol !== 'https:') return void request.continue();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      return void request.respond({ contentType: 'text/html', headers: meeting.headers, body: meeting.html });
    return void request.respond({ status: 204, body: '' });
  });
}
