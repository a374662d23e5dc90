import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Popover } from '@/components/ui/popover';
import { useWords } from '@/components/ui/words';
import type { CoachNote } from '@/lib/domain/coaching/coach-contract';
import { NoteText } from './note-text';

const looks = {
  original: 'text-ink decoration-amber',
  revised: 'bg-green-wash decoration-green',
};

/**
 * A changed stretch of the candidate's words or of the polished answer that opens its note. A real `button` would be
 * one unbreakable box in the middle of a sentence, so this is a span with a button's role, focus and keys.
 */
export function NoteMark({
  note,
  look,
  children,
}: {
  note: CoachNote;
  look: keyof typeof looks;
  children: ReactNode;
}) {
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
          className={clsx(
            'cursor-pointer rounded-control box-decoration-clone underline decoration-2 underline-offset-4',
            looks[look],
          )}
        >
          {children}
        </span>
      }
    >
      <NoteText note={note} />
    </Popover>
  );
}
