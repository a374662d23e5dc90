import { minimise, tokenPlease, tokenPrefix } from '@/lib/protocol/frame';
import { placePanel } from './placement';

export type PanelFrame = { setShown: (shown: boolean) => void; close: () => void };

export type PanelFrameNeeds = {
  root: ShadowRoot;
  site: string;
  /** The panel came alive and wants a token: asks the worker for one; null where it gave none. */
  mintToken: () => Promise<string | null>;
  minimise: () => void;
};

/**
 * The panel: a page of the extension in a frame that the meeting page can neither see nor read. The frame stays
 * alive while hidden. Only words from our own frame, of our own origin, are heard; the token is posted to that
 * origin alone, so that a frame which the page has led elsewhere learns nothing.
 */
export function openPanelFrame({ root, site, mintToken, minimise: putAway }: PanelFrameNeeds): PanelFrame {
  const origin = `chrome-extension://${chrome.runtime.id}`;
  const frame = document.createElement('iframe');
  frame.title = 'Greenroom';
  frame.allow = 'clipboard-write; autoplay';
  frame.src = chrome.runtime.getURL('panel.html');

  const place = (): void => {
    const rectangle = placePanel(site, innerWidth, innerHeight);
    for (const [name, pixels] of Object.entries(rectangle)) frame.style.setProperty(name, `${pixels}px`);
  };
  const hear = (event: MessageEvent): void => {
    const panel = frame.contentWindow;
    if (!panel || event.source !== panel || event.origin !== origin) return;
    if (event.data === minimise) putAway();
    if (event.data === tokenPlease) {
      void mintToken().then((token) => token && panel.postMessage(tokenPrefix + token, origin));
    }
  };
  addEventListener('message', hear);
  addEventListener('resize', place);
  // Focus that was given before the page had loaded stays with the empty frame that was there before it.
  frame.addEventListener('load', () => {
    if (root.activeElement !== frame) return;
    frame.blur();
    frame.focus();
  });
  place();
  root.append(frame);
  return {
    setShown: (shown) => {
      frame.hidden = !shown;
      if (shown) frame.focus();
    },
    close: () => {
      removeEventListener('message', hear);
      removeEventListener('resize', place);
      frame.remove();
    },
  };
}
