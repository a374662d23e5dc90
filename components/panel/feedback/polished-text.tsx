import { withGaps } from '@/components/ui/script-text';
import { useWords } from '@/components/ui/words';
import type { CoachFeedback, CoachNote } from '@/lib/domain/coaching/coach-contract';
import { NoteMark } from './note-mark';
import { sourceLooks } from './source-looks';
import { piecesOf, placeOf, type TextSpan } from './text-spans';

type Claim = CoachFeedback['rewrite']['claims'][number];
type Mark = { note: CoachNote } | { claim: Claim };

/**
 * The polished answer in full ink. With notes every change is underlined in green and opens its note; with claims
 * each one that stands there word for word says where it comes from.
 */
export function PolishedText({
  text,
  notes,
  claims,
}: {
  text: string;
  notes: readonly CoachNote[];
  claims: readonly Claim[];
}) {
  const words = useWords();
  const placed = (snippet: string, mark: Mark): TextSpan<Mark>[] => {
    const place = placeOf(text, snippet);
    return place ? [{ ...place, mark }] : [];
  };
  const spans = [
    ...notes.flatMap((note) => placed(note.revised_snippet, { note })),
    ...claims.flatMap((claim) => placed(claim.text, { claim })),
  ];
  return (
    <div className="script whitespace-pre-line text-ink">
      {piecesOf(text, spans).map(({ text: piece, from, mark }) => {
        if (mark === null) return <span key={from}>{withGaps(piece)}</span>;
        if ('note' in mark)
          return (
            <NoteMark key={from} note={mark.note} look="revised">
              {withGaps(piece)}
            </NoteMark>
          );
        const { source } = mark.claim;
        return (
          <span key={from}>
            <span className={`underline underline-offset-4 ${sourceLooks[source]}`}>{withGaps(piece)}</span>{' '}
            <small className="font-sans text-small whitespace-nowrap text-quiet">
              ({words.panel.feedback.sources[source]})
            </small>
          </span>
        );
      })}
    </div>
  );
}
