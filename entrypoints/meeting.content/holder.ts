import { siteOf } from '@/lib/platform/meeting-sites';
import type { DoorAnswer } from '@/lib/protocol/worker';
import { createLauncher } from './launcher';
import { dark, openOwnerLine } from './owner-line';
import { openPanelFrame, type PanelFrame } from './panel-frame';
import { openSurface } from './surface';

/** While the panel is put away and nothing is recorded, only every fifth second is looked at. */
const restingBeat = 5;

/**
 * Holds launcher and panel on the page. Without an interview nothing runs here until the panel is first opened: no
 * timer, no observer; one Port is tried, which closes at once where no owner lives. With one, or once opened, one
 * beat a second. When the extension is reloaded or removed, this script is an orphan; it notices at its next beat
 * or click and leaves the page as it was.
 */
export function openHolder(): void {
  const site = siteOf(location.hostname);
  const surface = openSurface();
  let frame: PanelFrame | null = null;
  let look = dark;
  let open = false;
  let alive = false;
  let beats = 0;
  let timer = 0;

  const launcher = createLauncher(surface.root, () => setOpen(!open));
  const line = openOwnerLine(site, (next) => {
    look = next;
    launcher.show(look);
    startBeating();
    // Once in a document's life: afterwards putting the panel away is the candidate's own choice.
    if (look.reopen && !frame) setOpen(true);
  });

  const orphaned = (): boolean => {
    if (chrome.runtime?.id) return false;
    clearInterval(timer);
    frame?.close();
    surface.remove();
    return true;
  };
  const beat = (): void => {
    if (orphaned()) return;
    surface.keep();
    beats += 1;
    const due = open || look.recording || beats % restingBeat === 0;
    if (due && (alive || line.isConnected())) line.report();
  };
  const startBeating = (): void => {
    timer ||= window.setInterval(beat, 1000);
  };
  const mintToken = async (): Promise<string | null> => {
    if (orphaned()) return null;
    const answer: DoorAnswer | undefined = await chrome.runtime
      .sendMessage({ ask: 'openPanel' })
      .catch(() => {});
    if (!answer || !('token' in answer)) return null;
    alive = true;
    launcher.setPanel(open, alive);
    line.report();
    return answer.token;
  };
  const setOpen = (wanted: boolean): void => {
    if (orphaned()) return;
    open = wanted;
    frame ??= openPanelFrame({ root: surface.root, site, mintToken, minimise: () => setOpen(false) });
    startBeating();
    frame.setShown(open);
    launcher.setPanel(open, alive);
    if (!open) launcher.focus();
  };

  launcher.show(look);
  launcher.setPanel(false, false);
  line.report();
  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    if (message?.ask !== 'togglePanel' || sender.id !== chrome.runtime.id) return;
    setOpen(!open);
    respond(true);
  });
}
