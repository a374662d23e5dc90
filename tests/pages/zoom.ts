import type { MeetingPage } from './meeting-page.ts';
import { stagePage } from './stage.ts';

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Zoom's web client: everything of the meeting inside a same-origin frame `#webclient`. */
function zoomCall(name: string, counter: string, people: number | null): MeetingPage {
  const inner = stagePage({
    title: 'Zoom',
    tiles: [{ name: 'Robin Hale', attributes: '', hue: 200 }],
    controls: `<button aria-label="mute my microphone">mic</button><button>participants ${counter}</button><button class="leave" aria-label="Leave">leave</button>`,
    extra: '<div class="video-avatar__avatar-footer" hidden>Robin Hale</div>',
  });
  return {
    name,
    site: 'zoom',
    url: 'https://app.zoom.us/wc/98765432101/start',
    headers: {},
    people,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Zoom</title></head><body style="margin:0;background:#111">
<iframe id="webclient" style="border:0;position:absolute;width:100%;height:100%" srcdoc="${escaped(inner)}"></iframe></body></html>`,
  };
}

const counterOf = (digits: string): string =>
  `<span class="footer-button__number-counter"><span>${digits}</span></span>`;

export const zoomAlone = zoomCall('Zoom, alone', counterOf('1'), 1);
export const zoomWithThree = zoomCall('Zoom, four in the call', counterOf('4'), 4);
export const zoomWithoutCounter = zoomCall('Zoom, no counter', '', null);
