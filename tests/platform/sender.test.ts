import type { Runtime } from 'webextension-polyfill';
import { describe, expect, it } from 'vitest';
import { whoAsks } from '@/lib/platform/sender';

const own = 'abcdefghijklmnopabcdefghijklmnop';
const origin = `chrome-extension://${own}`;
const onMeet = {
  id: own,
  url: 'https://meet.google.com/abc-defg-hij',
  frameId: 0,
  documentId: 'D1',
  tab: { id: 7 },
};
const ask = (sender: object) => whoAsks(sender as Runtime.MessageSender, own, `${origin}/`);

describe('who asks the worker', () => {
  it('our script in the top frame of a meeting page is the holder of its own tab', () => {
    expect(ask(onMeet)).toEqual({ who: 'holder', tabId: 7, documentId: 'D1' });
  });

  it.each([
    ['another extension', { ...onMeet, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['a frame inside the page', { ...onMeet, frameId: 3 }],
    ['a page that is no meeting', { ...onMeet, url: 'https://example.org/' }],
    ['a look-alike', { ...onMeet, url: 'https://meet.google.com.evil.test/' }],
    ['an insecure page', { ...onMeet, url: 'http://meet.google.com/' }],
    ['nobody in particular', { id: own }],
    ['a document without a name', { ...onMeet, documentId: undefined }],
    ['a tab without a number', { ...onMeet, tab: {} }],
  ])('%s is a stranger', (_, sender) => {
    expect(ask(sender)).toEqual({ who: 'stranger' });
  });

  it('our own pages are pages, and a framed one is known as framed', () => {
    expect(ask({ id: own, url: `${origin}/offscreen.html` })).toEqual({ who: 'page', framed: false });
    expect(ask({ id: own, url: `${origin}/panel.html`, frameId: 5, tab: { id: 7 } })).toEqual({
      who: 'page',
      framed: true,
    });
  });
});
