import { withGaps } from '@/components/ui/script-text';
import { useWords } from '@/components/ui/words';
import type { CoachNote } from '@/lib/domain/coaching/coach-contract';

/** One change of the coach: its kind, what was said, what it became, and why. */
export function NoteText({ note }: { note: CoachNote }) {
  const words = useWords();
  const text = words.panel.feedback;
  const { original_snippet: before, revised_snippet: after } = note;
  return (
    <div className="text-small [overflow-wrap:anywhere]">
      <p className="font-medium">{words.shared.changeTypes[note.change_type]}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        {before && (
          <>
            <dt className="text-quiet">{text.noteBefore}</dt>
            <dd>
              <del className="font-script text-base text-quiet decoration-edge">{before}</del>
            </dd>
          </>
        )}
        <dt className="text-quiet">{text.noteAfter}</dt>
        <dd>
          {after ? (
            <ins className="font-script text-base text-ink no-underline">{withGaps(after)}</ins>
          ) : (
            <span className="text-quiet">{text.noteMissing}</span>
          )}
        </dd>
      </dl>
      {note.reason && <p className="mt-1.5">{note.reason}</p>}
    </div>
  );
}
