import { surfaceStyle } from './surface-style';

/** The element on the page that carries launcher and panel, and the closed root inside it. */
export type Surface = {
  root: ShadowRoot;
  /** Puts the element back where the page has taken it away. */
  keep: () => void;
  remove: () => void;
};

/**
 * Places our one element beside the page's body. Its root is closed: the page sees neither button nor frame.
 * As a popover it stands in the top layer, where no transform of the page moves it and no stacking order covers
 * it; after a change of full screen it is raised again, above the element that has just become full screen.
 */
export function openSurface(): Surface {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = surfaceStyle;
  root.append(style);
  host.popover = 'manual';

  const raise = (): void => {
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const keep = (): void => {
    if (host.isConnected) return;
    document.documentElement.append(host);
    raise();
  };
  document.addEventListener('fullscreenchange', raise);
  keep();
  return {
    root,
    keep,
    remove: () => {
      document.removeEventListener('fullscreenchange', raise);
      host.remove();
    },
  };
}
