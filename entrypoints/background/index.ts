import '@/lib/domain/zod-config';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/lib/platform/alarms';
import { browser } from '@/lib/platform/browser';
import { answerMessages } from '@/lib/platform/messages';
import { answerRequest, readRequest } from './answer-request';
import { copyPolicy, keepPolicyCopied } from './copy-policy';
import { alarmNames, keepHouse, sweep } from './keep-house';
import { openStartPage, toggleHere } from './open-doors';
import { updateWhenIdle } from './update';

/**
 * The doorman: opens the offscreen document and pages, copies the administrator's policy, sweeps what has
 * expired, and remembers nothing. Every listener is added before the first await of each start, or the browser
 * would not wake the worker for it.
 */
export default defineBackground({
  type: 'module',
  main: () => {
    answerMessages(readRequest, answerRequest);
    browser.action.onClicked.addListener((tab) => void toggleHere(tab.id));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void openStartPage();
    });
    browser.runtime.onUpdateAvailable.addListener(() => void updateWhenIdle());
    onAlarm(alarmNames.purge, () => void sweep());
    onAlarm(alarmNames.update, () => void updateWhenIdle());
    keepPolicyCopied();

    void keepHouse();
    void copyPolicy();
    void sweep();
  },
});
