import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import type { Screen } from '@/lib/domain/view/view';

export type Lobby = Extract<Screen, { name: 'lobby' }>;

/** What every section of the lobby gets: the choice as it stands, and how to change a part of it. */
export type SectionProps = {
  choice: LobbyChoice;
  onChange: (change: Partial<LobbyChoice>) => void;
};
