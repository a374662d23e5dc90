/**
 * Stands in for WXT's content script context in the built content script (see the alias in wxt.config.ts). WXT's
 * own announces each start to the page by an event that carries the extension's identity, lets the page end the
 * script by forging that event, and is a third of the script's allowed size. The holder needs none of it: it
 * notices by itself when the extension has gone.
 */
export class ContentScriptContext {}
