import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import type { Words } from '@/lib/domain/messages';
import type { PanelView } from '@/lib/domain/view/view';
import type { Lobby } from './section';

/** Why *Start interview* does not start yet, in words; null where it does. Nothing is ever disabled silently. */
export function whyBlocked(
  { kind, scenario, packId }: LobbyChoice,
  { ask, packs }: { ask: PanelView['ask']; packs: Lobby['packs'] },
  words: Words,
): string | null {
  const { blocked } = words.panel.lobby;
  if (ask) return words.panel.ask.blocksStart;
  if ((kind === 'meeting' || kind === 'presentation') && scenario.trim() === '') return blocked[kind];
  if (packId !== null && packs.find(({ id }) => id === packId)?.questions === 0) return blocked.pack;
  return null;
}
