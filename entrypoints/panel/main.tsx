import '@/components/ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { Panel } from '@/components/panel/panel';
import type { PanelHands } from '@/components/panel/panel-context';
import { useInterview } from '@/components/panel/use-interview';
import { WordsProvider } from '@/components/ui/words';
import { english } from '@/lib/domain/messages';
import { minimise, tokenPlease, tokenPrefix } from '@/lib/protocol/frame';
import { panelPortName } from '@/lib/protocol/panel';
import { PanelPort } from '@/lib/protocol/port';
import type { WorkerRequest } from '@/lib/protocol/worker';

// An extension page may not compile code at run time.
z.config({ jitless: true });

/** Posted to whoever holds this frame. Nothing in it is secret, so any origin may hear it. */
const tellHolder = (word: string): void => {
  if (window.parent !== window) window.parent.postMessage(word, '*');
};

const port = new PanelPort({
  connect: () => chrome.runtime.connect({ name: panelPortName }),
  askForToken: () => tellHolder(tokenPlease),
});

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || window.parent === window) return;
  if (typeof event.data !== 'string' || !event.data.startsWith(tokenPrefix)) return;
  port.useToken(event.data.slice(tokenPrefix.length));
});

const hands: PanelHands = {
  send: port.send,
  meter: port.meter,
  openPage: (page) => {
    const request: WorkerRequest = { ask: 'openPage', page };
    void chrome.runtime.sendMessage(request);
  },
  minimise: () => tellHolder(minimise),
};

function LivePanel() {
  return <Panel picture={useInterview(port)} hands={hands} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no root.');
createRoot(root).render(
  <StrictMode>
    <WordsProvider words={english}>
      <LivePanel />
    </WordsProvider>
  </StrictMode>,
);
document.addEventListener('visibilitychange', () => port.watch(!document.hidden));
port.watch(!document.hidden);
port.open();
