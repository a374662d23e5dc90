import { useState } from 'react';
import { useWords } from '@/components/ui/words';
import type { PanelView } from '@/lib/domain/view/view';

/**
 * Says to screen readers what the interviewer said, once, when the line has ended, and whose turn it is. The subtitle
 * itself grows word by word and is therefore no live region.
 */
export function Announcer({ view }: { view: PanelView }) {
  const words = useWords();
  const [lastSaid, setLastSaid] = useState('');
  const { screen } = view;
  const said = screen.name === 'intro' || screen.name === 'asking' ? screen.said : null;
  if (said !== null && said !== lastSaid) setLastSaid(said);
  return (
    <p role="status" className="sr-only">
      {screen.name === 'listening' ? `${lastSaid} ${words.shared.floor.candidate}.`.trim() : ''}
    </p>
  );
}
