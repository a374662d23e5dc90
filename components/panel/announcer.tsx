import { useWords } from '@/components/ui/words';
import type { PanelView } from '@/lib/domain/view/view';

/**
 * Says to screen readers what the interviewer said, once, when the line has ended, and whose turn it is. The subtitle
 * itself grows word by word and is therefore no live region.
 */
export function Announcer({ view, said }: { view: PanelView; said: string }) {
  const words = useWords();
  const { screen } = view;
  const isTurn =
    screen.name === 'listening' ||
    (screen.name === 'chatting' && screen.open) ||
    (screen.name === 'conversing' && screen.speaker === 'nobody' && screen.said !== '' && !screen.ending);
  return (
    <p role="status" className="sr-only">
      {isTurn ? `${said} ${words.shared.floor.candidate}.`.trim() : ''}
    </p>
  );
}
