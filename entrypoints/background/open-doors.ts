import { readSettings } from '@/lib/store/settings';
import { openDatabase } from '@/lib/store/database';
import { showExtensionPage } from '@/lib/platform/extension-pages';
import { askTab } from '@/lib/platform/messages';
import type { DoorAnswer } from '@/lib/protocol/worker';
import { mintToken, openOwner } from './owner';

/** Opens the owner where there is none and has it mint a token for this tab and document. */
export async function openPanel(holder: { tabId: number; documentId: string }): Promise<DoorAnswer> {
  try {
    await openOwner();
    const token = await mintToken(holder.tabId, holder.documentId);
    return token === null ? { refused: 'no token' } : { token };
  } catch {
    return { refused: 'no owner' };
  }
}

/** The toolbar button: the panel on a meeting page, a page of our own anywhere else. */
export async function toggleHere(tabId: number | undefined): Promise<void> {
  const toggled = tabId === undefined ? null : await askTab(tabId, { ask: 'togglePanel' });
  if (toggled !== true) await openStartPage();
}

/** Set-up while it is unfinished, the library afterwards. */
export async function openStartPage(): Promise<void> {
  const database = openDatabase();
  try {
    const { onboardedAt } = await readSettings(database);
    await showExtensionPage(onboardedAt === null ? 'onboarding.html' : 'library.html');
  } finally {
    database.close();
  }
}
