import { withGaps } from '@/components/ui/script-text';
import type { CoachNote } from '@/lib/domain/coaching/coach-contract';
import { NoteMark } from './note-mark';
import { piecesOf, placeOf, type TextSpan } from './text-spans';

/** The polished answer in full ink. With notes shown every change is underlined in green and opens its note. */
export function PolishedText({ text, notes }: { text: string; notes: readonly CoachNote[] }) {
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
          <NoteMark key={from} note={mark}>
            {withGaps(piece)}
          </NoteMark>
        ),
      )}
    </div>
  );
}
