import { useRef } from 'react';
import { useWords } from '@/components/ui/words';
import type { PanelView } from '@/lib/domain/view';

/**
 * Says to screen readers what the interviewer said, once, when the line has ended, and whose turn it is. The subtitle
 * itself grows word by word and is therefore no live region.
 */
export function Announcer({ view }: { view: PanelView }) {
  const words = useWords();
  const memory = useRef({ said: '', spoken: '' });
  const { screen } = view;
  if (screen.name === 'intro' || screen.name === 'asking') memory.current.said = screen.said;
  else if (memory.current.said) memory.current = { said: '', spoken: memory.current.said };
  const turn = screen.name === 'listening' ? words.shared.floor.candidate : '';
  return (
    <p role="status" className="sr-only">
      {screen.name === 'listening' ? `${memory.current.spoken} ${turn}.`.trim() : ''}
    </p>
  );
}
