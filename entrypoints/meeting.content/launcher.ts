import { launcherWords } from '@/lib/domain/messages/launcher';
import type { HolderLook } from '@/lib/protocol/holder';

/** A lamp over a small stage: the light is whoever has the floor. */
const lamp =
  '<svg width="24" height="24" viewBox="0 0 24 24" fill="none" aria-hidden="true">' +
  '<path class="glow" d="M9 9 4 20h16L15 9z" fill="currentColor"/>' +
  '<path d="M8 9a4 4 0 0 1 8 0zM12 5V3M5 20h14" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>';

export type Launcher = {
  /** `engaged` is true from the first opening on: then the light has something to say. */
  show: (look: HolderLook, engaged: boolean) => void;
  /** Tells assistive technology whether the panel is open, and steps aside for a panel that has come alive. */
  setPanel: (open: boolean, alive: boolean) => void;
  focus: () => void;
};

/** The round button on the page's right edge, with the words of the light beside it while an interview runs. */
export function createLauncher(root: ShadowRoot, press: () => void): Launcher {
  const pill = document.createElement('div');
  const button = document.createElement('button');
  const words = document.createElement('span');
  button.innerHTML = lamp;
  button.ariaLabel = launcherWords.name;
  pill.append(button, words);
  root.append(pill);
  button.addEventListener('click', press);

  return {
    show: ({ floor, recording }, engaged) => {
      const light = launcherWords.floor[floor] + (recording ? `, ${launcherWords.recording}` : '');
      pill.className = `pill ${floor}`;
      button.title = engaged ? light : launcherWords.open;
      words.textContent = floor === 'nobody' && !recording ? '' : light;
    },
    setPanel: (open, alive) => {
      button.ariaExpanded = String(open);
      pill.hidden = open && alive;
    },
    focus: () => button.focus(),
  };
}
