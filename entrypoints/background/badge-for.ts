import { launcherWords } from '@/lib/domain/messages/launcher';
import type { Floor } from '@/lib/domain/view/view';
import type { Badge } from '@/lib/platform/badge';

/** Grounds of the badge, as hexadecimal because the toolbar knows no OKLCH: amber, green, dimmed, off. */
const colours: Record<Floor, string> = {
  interviewer: '#e8b04a',
  candidate: '#5fd08f',
  thinking: '#8a8378',
  nobody: '#8a8378',
};

/** The light on the toolbar: its colour is whose turn it is, a dot says that something is recorded. */
export function badgeFor(floor: Floor, recording: boolean): Badge {
  const lit = recording || floor !== 'nobody';
  const words = launcherWords.floor[floor] + (recording ? `, ${launcherWords.recording}` : '');
  return {
    text: recording ? '●' : lit ? ' ' : '',
    colour: colours[floor],
    title: lit ? `${launcherWords.name}: ${words}` : launcherWords.name,
  };
}
