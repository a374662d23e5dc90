import { clsx } from 'clsx';
import { useState } from 'react';
import { Choice } from '@/components/ui/choice';
import { useWords } from '@/components/ui/words';
import type { ReviewView } from '@/lib/domain/view/view';
import { Button } from '@/components/ui/button';
import { NoteText } from './note-text';
import { PolishedText } from './polished-text';
import { RewriteActions } from './rewrite-actions';
import { RewriteMore } from './rewrite-more';
import { TranscriptText } from './transcript-text';

/**
 * The candidate's words beside the polished version; where there is no room for both, one at a time. The coach's
 * notes are shown on demand: in the text, and as a list beneath it.
 */
export function Rewrite({ review }: { review: ReviewView }) {
  const words = useWords();
  const text = words.panel.feedback;
  const [version, setVersion] = useState<'transcript' | 'polished'>('polished');
  const [notesShown, setNotesShown] = useState(false);
  const { rewrite } = review.sections;
  const notes = review.sections.coach_notes ?? [];
  if (!rewrite) return null;
  const shown = notesShown ? notes : [];
  const column = (name: 'transcript' | 'polished') =>
    clsx('min-w-0 @min-[700px]:block', version !== name && 'hidden');
  return (
    <section aria-labelledby="rewrite-heading" className="@container border-t border-line pt-4">
      <h2 id="rewrite-heading" className="mb-3 font-medium">
        {text.rewrite}
      </h2>
      <div className="flex flex-wrap items-center justify-between gap-2 pb-3">
        <div className="@min-[700px]:hidden">
          <Choice
            label={text.versions}
            hideLabel
            options={[
              { value: 'transcript', label: text.transcript },
              { value: 'polished', label: text.polished },
            ]}
            value={version}
            onChange={setVersion}
          />
        </div>
        {notes.length > 0 && (
          <Button
            look="quiet"
            size="small"
            aria-pressed={notesShown}
            className="aria-pressed:bg-green-wash aria-pressed:text-ink"
            onClick={() => setNotesShown(!notesShown)}
          >
            {text.showNotes}
          </Button>
        )}
      </div>
      <div className="grid gap-8 @min-[700px]:grid-cols-2">
        <div className={column('transcript')}>
          <TranscriptText
            transcript={review.transcript}
            fillers={review.delivery?.fillers ?? []}
            notes={shown}
          />
        </div>
        <div className={column('polished')}>
          <PolishedText text={rewrite.polished_answer} notes={shown} />
          {/\[[^\]]+\]/.test(rewrite.polished_answer) && (
            <p className="mt-2 text-small text-quiet">{text.gapHint}</p>
          )}
        </div>
      </div>
      {notesShown && (
        <ol className="mt-4 flex flex-col gap-3 border-s-2 border-green ps-3">
          {notes.map((note, index) => (
            <li key={index}>
              <NoteText note={note} />
            </li>
          ))}
        </ol>
      )}
      {/* A rewrite that is still being written is neither kept nor copied in halves. */}
      {review.complete && <RewriteActions saved={review.saved} text={rewrite.polished_answer} />}
      <RewriteMore rewrite={rewrite} />
    </section>
  );
}
