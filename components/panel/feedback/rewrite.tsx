import { clsx } from 'clsx';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { useWords } from '@/components/ui/words';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { notesInPracticeWords } from '@/lib/domain/coaching/practice-words';
import type { ReviewView } from '@/lib/domain/view/view';
import { NoteText } from './note-text';
import { PolishedText } from './polished-text';
import { RewriteActions } from './rewrite-actions';
import { RewriteMore } from './rewrite-more';
import { YourWords } from './your-words';

/** What lies over the two versions: nothing, the coach's notes, or where each claim comes from. */
type Overlay = 'none' | 'notes' | 'sources';

/**
 * The candidate's words beside the polished version; where there is no room for both, one at a time. The coach's
 * notes are shown on demand: in the text, and as a list beneath it.
 */
export function Rewrite({ review, rewrite }: { review: ReviewView; rewrite: CoachFeedback['rewrite'] }) {
  const words = useWords();
  const text = words.panel.feedback;
  const [version, setVersion] = useState<'transcript' | 'polished'>('polished');
  const [overlay, setOverlay] = useState<Overlay>('none');
  const notes = notesInPracticeWords(review.sections.coach_notes ?? [], review);
  const { polished_answer: polished, claims } = rewrite;
  const shownNotes = overlay === 'notes' ? notes : [];
  const column = (name: 'transcript' | 'polished') =>
    clsx('min-w-0 @min-[700px]:block', version !== name && 'hidden');
  const toggle = (name: Overlay, label: string) => (
    <Button
      look="quiet"
      size="small"
      aria-pressed={overlay === name}
      className="border border-transparent aria-pressed:border-green aria-pressed:bg-green-wash aria-pressed:text-ink"
      onClick={() => setOverlay(overlay === name ? 'none' : name)}
    >
      {label}
    </Button>
  );
  return (
    <section aria-labelledby="rewrite-heading" className="@container">
      <h2 id="rewrite-heading" className="mb-3 font-medium">
        {text.rewrite}
      </h2>
      <div className="flex flex-col gap-1.5">
        <div className="@min-[700px]:hidden">
          <Choice
            label={text.versions}
            hideLabel
            wide
            options={[
              { value: 'transcript', label: text.transcript },
              { value: 'polished', label: text.polished },
            ]}
            value={version}
            onChange={setVersion}
          />
        </div>
        <div className="flex flex-wrap justify-between gap-x-1.5 @min-[700px]:justify-start">
          {notes.length > 0 && toggle('notes', text.showNotes)}
          {claims.length > 0 && (
            <span className={version === 'polished' ? '' : 'hidden @min-[700px]:inline'}>
              {toggle('sources', text.showSources)}
            </span>
          )}
        </div>
      </div>
      <div className="mt-3 grid gap-8 @min-[700px]:grid-cols-2">
        <div className={column('transcript')}>
          <h3 className="mb-2 hidden text-small text-quiet @min-[700px]:block">{text.transcript}</h3>
          <YourWords review={review} notes={shownNotes} heading={false} />
        </div>
        <div className={column('polished')}>
          <h3 className="mb-2 hidden text-small text-quiet @min-[700px]:block">{text.polished}</h3>
          <PolishedText text={polished} notes={shownNotes} claims={overlay === 'sources' ? claims : []} />
          {/\[[^\]]+\]/.test(polished) && <p className="mt-2 text-small text-quiet">{text.gapHint}</p>}
        </div>
      </div>
      {overlay === 'notes' && (
        <ol className="mt-4 grid gap-x-8 gap-y-4 border-s-2 border-green ps-3 @min-[700px]:grid-cols-2">
          {notes.map((note, index) => (
            <li key={index}>
              <NoteText note={note} />
            </li>
          ))}
        </ol>
      )}
      {/* A rewrite that is still being written is neither kept nor copied in halves. */}
      {review.complete && <RewriteActions saved={review.saved} text={polished} />}
      <RewriteMore rewrite={rewrite} counted={!review.practice} />
    </section>
  );
}
