import { launcherWords } from '@/lib/domain/messages/launcher';
import type { HolderLook } from '@/lib/protocol/holder';

/** A hanging lamp: its bulb is the light of whoever has the floor, and where it is lit it throws a cone. */
const lamp =
  '<svg width="28" height="28" viewBox="0 0 28 28" fill="none" aria-hidden="true">' +
  '<path class="cone" d="m8 15-4 11h20l-4-11z" fill="currentColor"/>' +
  '<path d="M14 2.5V6M5.5 15a8.5 8.5 0 0 1 17 0z" stroke="#f0ece4" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>' +
  '<circle cx="14" cy="18.2" r="2.8" fill="currentColor"/></svg>';

export type Launcher = {
  /** While nobody has the floor the light is off, and the button says what it is for. */
  show: (look: HolderLook) => void;
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
    show: ({ floor, recording }) => {
      const light = launcherWords.floor[floor] + (recording ? `, ${launcherWords.recording}` : '');
      pill.className = `pill ${floor}`;
      const isLit = floor !== 'nobody' || recording;
      button.title = isLit ? light : launcherWords.open;
      words.textContent = isLit ? light : '';
    },
    setPanel: (open, alive) => {
      button.ariaExpanded = String(open);
      pill.hidden = open && alive;
    },
    focus: () => button.focus(),
  };
}
