import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel/panel';
import type { PanelHands } from '@/components/panel/panel-context';
import { views } from './views';

const asked = new URLSearchParams(location.search);
const view = views[asked.get('state') ?? ''] ?? null;
document.documentElement.dataset.theme = asked.get('theme') ?? 'dark';
document.dir = asked.get('dir') ?? 'ltr';

/** A voice that rises and falls the same way every time, so that two pictures can be compared. */
const meter: PanelHands['meter'] = (listener) => {
  let step = 0;
  const timer = setInterval(() => {
    step += 1;
    const level =
      Math.abs(Math.sin(step * 0.21) * Math.sin(step * 0.057 + 0.6)) * (step % 61 > 48 ? 0.03 : 0.95);
    listener({ level, mouth: level });
  }, 4);
  return () => clearInterval(timer);
};

const hands: PanelHands = {
  meter,
  send: (command) => console.info('sent', JSON.stringify(command)),
  openPage: (page) => console.info('opened', page),
  minimise: () => console.info('minimised'),
};

const link = asked.get('link');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Panel
      picture={{ link: link === 'refused' || link === 'waiting' ? link : 'connected', view }}
      hands={hands}
    />,
  );
}
