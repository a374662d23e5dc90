import type { ReactNode } from 'react';
import { Popover } from '@/components/ui/popover';
import { useWords } from '@/components/ui/words';
import type { CoachNote } from '@/lib/domain/coaching/coach-contract';
import { NoteText } from './note-text';

/**
 * A changed stretch of the polished answer that opens its note. A real `button` would be one unbreakable box in the
 * middle of a sentence, so this is a span with a button's role, focus and keys.
 */
export function NoteMark({ note, children }: { note: CoachNote; children: ReactNode }) {
  const words = useWords();
  return (
    <Popover
      label={words.panel.feedback.note}
      trigger={
        <span
          role="button"
          tabIndex={0}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            event.currentTarget.click();
          }}
          className="cursor-pointer rounded-control bg-green-wash box-decoration-clone underline decoration-green decoration-1 underline-offset-4"
        >
          {children}
        </span>
      }
    >
      <NoteText note={note} />
    </Popover>
  );
}
