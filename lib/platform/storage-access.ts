/**
 * Closes the extension's key-value areas to scripts on web pages, which may read `local` and `managed` unless
 * told otherwise. Not remembered by every browser, therefore called at every start of the worker.
 */
export async function closeStorageToPages(): Promise<void> {
  const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session, chrome.storage.managed];
  await Promise.allSettled(areas.map((area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
