import { useWords } from '@/components/ui/words';
import type { CoachNote } from '@/lib/domain/coaching/coach-contract';

/** One change of the coach: what it became, why, and what kind of change it is. */
export function NoteText({ note }: { note: CoachNote }) {
  const words = useWords();
  return (
    <div className="text-small">
      <p className="font-medium">{words.shared.changeTypes[note.change_type]}</p>
      <p className="mt-1 text-quiet">
        <del className="decoration-edge">{note.original_snippet}</del>{' '}
        <ins className="text-ink no-underline">{note.revised_snippet}</ins>
      </p>
      <p className="mt-1 text-quiet">{note.reason}</p>
    </div>
  );
}
