import { clsx } from 'clsx';
import { useWords } from '@/components/ui/words';
import type { CoachNote } from '@/lib/domain/coaching/coach-contract';
import type { Filler } from '@/lib/domain/delivery/delivery';
import { NoteMark } from './note-mark';
import { piecesOf, placeOf, type TextSpan } from './text-spans';

type Mark = { note: CoachNote } | { certain: boolean };

/** The candidate's own words: fillers lightly underlined; with notes shown, what was changed opens its note. */
export function TranscriptText({
  transcript,
  fillers,
  notes,
}: {
  transcript: string;
  /** Their offsets are those of `transcript`. */
  fillers: readonly Filler[];
  /** The notes to mark; empty where they are not shown. */
  notes: readonly CoachNote[];
}) {
  const words = useWords();
  const changed = notes.flatMap<TextSpan<Mark>>((note) => {
    const place = placeOf(transcript, note.original_snippet);
    return place ? [{ ...place, mark: { note } }] : [];
  });
  const spoken = fillers.map<TextSpan<Mark>>(({ from, to, certain }) => ({ from, to, mark: { certain } }));
  return (
    <div>
      <p className="script whitespace-pre-line text-quiet">
        {piecesOf(transcript, [...changed, ...spoken]).map(({ text, from, mark }) =>
          mark === null ? (
            text
          ) : 'note' in mark ? (
            <NoteMark key={from} note={mark.note} look="original">
              {text}
            </NoteMark>
          ) : (
            <span
              key={from}
              className={clsx(
                'underline decoration-dotted underline-offset-4',
                mark.certain ? 'decoration-edge decoration-2' : 'decoration-edge decoration-1',
              )}
            >
              {text}
            </span>
          ),
        )}
      </p>
      {fillers.length > 0 && (
        <p className="mt-2 text-small text-quiet">{words.panel.feedback.transcriptHint}</p>
      )}
    </div>
  );
}
