import { defineContentScript } from 'wxt/utils/define-content-script';
import { meetingMatches } from '@/lib/platform/meeting-sites';
import { openHolder } from './holder';

/**
 * The only code of ours on a meeting page. A few kilobytes: no React, no schemas, no polyfill, no services.
 * It runs in the top frame only and tells the page nothing: WXT's start message would carry our identity.
 */
export default defineContentScript({
  matches: meetingMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => openHolder(),
});
