import { clsx } from 'clsx';
import { useWords } from '@/components/ui/words';
import type { CoachNote } from '@/lib/domain/coaching/coach-contract';
import type { Filler } from '@/lib/domain/delivery/delivery';
import { piecesOf, placeOf, type TextSpan } from './text-spans';

/** The candidate's own words: fillers lightly underlined; with notes shown, what was changed is marked. */
export function TranscriptText({
  transcript,
  fillers,
  notes,
}: {
  transcript: string;
  fillers: readonly Filler[];
  /** The notes to mark; empty where they are not shown. */
  notes: readonly CoachNote[];
}) {
  const words = useWords();
  const changed = notes.flatMap<TextSpan<'changed' | 'filler'>>((note) => {
    const place = placeOf(transcript, note.original_snippet);
    return place ? [{ ...place, mark: 'changed' }] : [];
  });
  const spoken = fillers.map<TextSpan<'changed' | 'filler'>>(({ from, to }) => ({
    from,
    to,
    mark: 'filler',
  }));
  return (
    <>
      <p className="script whitespace-pre-line text-quiet">
        {piecesOf(transcript, [...changed, ...spoken]).map(({ text, from, mark }) =>
          mark === null ? (
            text
          ) : (
            <span
              key={from}
              className={clsx(
                'underline underline-offset-4',
                mark === 'filler'
                  ? 'decoration-edge decoration-dotted decoration-2'
                  : 'text-ink decoration-amber decoration-1',
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
    </>
  );
}
