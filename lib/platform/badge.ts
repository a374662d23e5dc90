import { browser } from './browser';

/** What the toolbar shows: a short text, its ground, and the words of the tooltip. */
export type Badge = { text: string; colour: string; title: string };

/** Puts the badge on the toolbar button, for all tabs. An empty text takes it away. */
export async function showBadge(badge: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: badge.colour }),
    browser.action.setTitle({ title: badge.title }),
  ]);
}
