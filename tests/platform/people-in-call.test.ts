// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { peopleInCall } from '@/lib/platform/people-in-call';
import { siteOf } from '@/lib/platform/meeting-sites';
import { meetingPages } from '../pages';

/** The page as the holder finds it; a `srcdoc` frame's content is put in place by hand, as no browser does it here. */
function pageOf(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const frame of page.querySelectorAll('iframe[srcdoc]')) {
    const inner = new DOMParser().parseFromString(frame.getAttribute('srcdoc') ?? '', 'text/html');
    Object.defineProperty(frame, 'contentDocument', { value: inner });
  }
  return page;
}

describe('people in the call', () => {
  it.each(meetingPages)('$name: $people', ({ site, html, people }) => {
    expect(peopleInCall(site, pageOf(html))).toBe(people);
  });

  it('an empty page is not an empty call, on any tool', () => {
    for (const site of ['meet', 'zoom', 'teams', 'webex', 'jitsi', 'whereby', 'unknown'])
      expect(peopleInCall(site, pageOf('<html><body></body></html>'))).toBeNull();
  });

  it('one tile alone on Zoom is no proof of being alone', () => {
    const page = pageOf('<html><body><div class="video-avatar__avatar-footer">A</div></body></html>');
    expect(peopleInCall('zoom', page)).toBeNull();
  });

  it('a counter that is not a number is not believed', () => {
    const page = pageOf('<html><body><span class="footer-button__number-counter">99+</span></body></html>');
    expect(peopleInCall('zoom', page)).toBeNull();
  });
});

describe('the site of a page', () => {
  it.each(meetingPages)('$url belongs to $site', ({ url, site }) => {
    expect(siteOf(new URL(url).hostname)).toBe(site);
  });

  it('look-alikes belong to nobody', () => {
    for (const host of ['meet.google.com.evil.test', 'evilzoom.us', 'google.com', 'notwebex.com', ''])
      expect(siteOf(host)).toBe('unknown');
  });
});
