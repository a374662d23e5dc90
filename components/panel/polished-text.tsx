import { Popover } from '@/components/ui/popover';
import { withGaps } from '@/components/ui/script-text';
import { useWords } from '@/components/ui/words';
import type { CoachNote } from '@/lib/domain/coach-contract';
import { NoteText } from './note-text';
import { piecesOf, placeOf, type TextSpan } from './text-spans';

/** The polished answer in full ink. With notes shown every change is underlined in green and opens its note. */
export function PolishedText({ text, notes }: { text: string; notes: readonly CoachNote[] }) {
  const words = useWords();
  const spans = notes.flatMap<TextSpan<CoachNote>>((note) => {
    const place = placeOf(text, note.revised_snippet);
    return place ? [{ ...place, mark: note }] : [];
  });
  return (
    <div className="script whitespace-pre-line text-ink">
      {piecesOf(text, spans).map(({ text: piece, from, mark }) =>
        mark === null ? (
          <span key={from}>{withGaps(piece)}</span>
        ) : (
          <Popover
            key={from}
            label={words.panel.feedback.note}
            trigger={
              <button
                type="button"
                className="inline rounded-control bg-green-wash text-start underline decoration-green decoration-1 underline-offset-4"
              >
                {withGaps(piece)}
              </button>
            }
          >
            <NoteText note={mark} />
          </Popover>
        ),
      )}
    </div>
  );
}
