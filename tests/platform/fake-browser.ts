import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Puts a browser in memory where the extension's interface is expected. Imported before anything that speaks with
 * the browser: the polyfill refuses to load where there is none.
 */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

export { fakeBrowser };
