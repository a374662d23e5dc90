import type { Runtime } from 'webextension-polyfill';
import { showBadge } from '@/lib/platform/badge';
import { browser } from '@/lib/platform/browser';
import { showExtensionPage } from '@/lib/platform/extension-pages';
import { type Asker, whoAsks } from '@/lib/platform/sender';
import { type DoorAnswer, WorkerRequest } from '@/lib/protocol/worker';
import { badgeFor } from './badge-for';
import { openPanel } from './open-doors';

/** A request together with who the browser says has sent it. */
export type Asked = { request: WorkerRequest; asker: Exclude<Asker, { who: 'stranger' }> };

/** Reads what is meant for the worker and comes from us; anything else is left to others, or to nobody. */
export function readRequest(message: unknown, sender: Runtime.MessageSender): Asked | null {
  const request = WorkerRequest.safeParse(message);
  if (!request.success) return null;
  const asker = whoAsks(sender, browser.runtime.id, browser.runtime.getURL(''));
  return asker.who === 'stranger' ? null : { request: request.data, asker };
}

/**
 * The script on a meeting page may ask for its own tab's panel and for pages to be opened; the panel, framed
 * there, only for pages; the light on the toolbar is the owner's, whose page stands in no tab's frame.
 */
export async function answerRequest({ request, asker }: Asked): Promise<DoorAnswer | true> {
  switch (request.ask) {
    case 'openPanel':
      return asker.who === 'holder' ? openPanel(asker) : { refused: 'not a meeting page' };
    case 'openPage':
      await showExtensionPage(pagePaths[request.page]);
      return true;
    case 'showFloor':
      if (asker.who !== 'page' || asker.framed) return { refused: 'not the owner' };
      await showBadge(badgeFor(request.floor, request.recording));
      return true;
  }
}

const pagePaths = {
  onboarding: 'onboarding.html',
  library: 'library.html',
  options: 'onboarding.html#settings',
} as const;
