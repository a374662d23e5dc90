import '@/lib/domain/zod-config';
import { microphonePermission, watchMicrophonePermission } from '@/lib/audio/microphone-permission';
import { OwnerRequest, type WorkerRequest } from '@/lib/protocol/worker';
import { createOwner } from '@/lib/session/owner';
import { createServices } from './services';

// The composition root of the interview's owner. Listeners are registered at once and synchronously: the worker
// asks for readiness as soon as the document has loaded.

const owner = createOwner({
  services: createServices(),
  panelUrl: chrome.runtime.getURL('panel.html'),
  showFloor(floor, recording) {
    const request: WorkerRequest = { ask: 'showFloor', floor, recording };
    // Nobody may be listening while the worker restarts; the next change tells it again.
    chrome.runtime.sendMessage(request).catch(() => undefined);
  },
});

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  const request = OwnerRequest.safeParse(message);
  if (!request.success || sender.id !== chrome.runtime.id || sender.tab) return undefined;
  switch (request.data.ask) {
    case 'ready':
      respond(true);
      return true;
    case 'mintToken':
      respond({ token: owner.mintToken(request.data.tabId, request.data.documentId) });
      return true;
    case 'isBusy':
      respond({ busy: owner.isBusy() });
      return true;
  }
});

chrome.runtime.onConnect.addListener((port) => owner.receive(port));

void microphonePermission().then((permission) => owner.microphoneIs(permission));
void watchMicrophonePermission((permission) => owner.microphoneIs(permission), new AbortController().signal);
