/**
 * The one door to the browser's extension interface for the worker and for extension pages. The polyfill does
 * nothing on browsers that have `browser` themselves (Chromium since 144) and makes older ones answer with
 * promises. Never imported by the script on the meeting page: that one has to stay tiny.
 */
export { default as browser } from 'webextension-polyfill';
