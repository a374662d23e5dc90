import { browser } from './browser';

/**
 * Brings a page of the extension to the front: the tab that shows it already, or a new one. `path` may end in a
 * `#part`; an open tab of the same page is led there.
 */
export async function showExtensionPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const page = url.split('#')[0] ?? url;
  // The list of our own contexts names their tabs, which needs no `tabs` permission.
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = contexts.find((context) => context.documentUrl?.split('#')[0] === page);
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, url.includes('#') ? { active: true, url } : { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}

/** Opens the browser's own settings for this extension: the only place where a blocked microphone is freed. */
export async function showSiteSettings(): Promise<void> {
  const site = encodeURIComponent(browser.runtime.getURL('').replace(/\/$/, ''));
  await browser.tabs.create({ url: `chrome://settings/content/siteDetails?site=${site}` });
}
