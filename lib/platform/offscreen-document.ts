/** How often and how long the new document is asked whether it listens yet, in milliseconds. */
const askEvery = 100;
const patience = 10_000;

/**
 * `USER_MEDIA` and `WEB_RTC` keep the document alive through silence; `AUDIO_PLAYBACK` alone would close it
 * after 30 seconds without sound.
 */
const reasons = ['USER_MEDIA', 'WEB_RTC', 'AUDIO_PLAYBACK'] as const;

/** True while the extension's one offscreen document exists. */
export async function hasOffscreenDocument(): Promise<boolean> {
  // `hasDocument` is public since Chromium 150; before that the list of contexts tells.
  if (typeof chrome.offscreen.hasDocument === 'function') return chrome.offscreen.hasDocument();
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

/**
 * Opens the offscreen document where there is none, and waits until it answers: creation resolves at page load,
 * which may be before its listener exists. A browser lock makes it single flight, so that no variable has to
 * outlive the worker. Rejects when the document has not answered within ten seconds.
 *
 * @param path the packaged page, such as `offscreen.html`
 * @param justification shown to reviewers and in the browser's internals
 * @param isReady asks the document once; false where it does not answer
 */
export async function ensureOffscreenDocument(
  path: string,
  justification: string,
  isReady: () => Promise<boolean>,
): Promise<void> {
  await navigator.locks.request('greenroom.offscreen', async () => {
    if (!(await hasOffscreenDocument())) await create(path, justification);
    const until = Date.now() + patience;
    while (!(await isReady())) {
      if (Date.now() > until) throw new Error('The offscreen document does not answer.');
      await new Promise((resolve) => setTimeout(resolve, askEvery));
    }
  });
}

async function create(path: string, justification: string): Promise<void> {
  try {
    await chrome.offscreen.createDocument({
      url: path,
      reasons: [...reasons],
      justification,
    });
  } catch (error) {
    // Somebody outside the lock (an older worker) was faster: that is as good.
    if (!String(error).includes('single offscreen')) throw error;
  }
}
