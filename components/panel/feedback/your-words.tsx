import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { useHands } from '@/components/panel/panel-context';
import type { CoachNote } from '@/lib/domain/coaching/coach-contract';
import type { ReviewView } from '@/lib/domain/view/view';
import { TranscriptText } from './transcript-text';

/**
 * The candidate's words, as corrected or as heard where the two differ, with a way to correct them. Fillers were found
 * in the words as heard, so they are marked only there.
 */
export function YourWords({
  review,
  notes,
  heading = true,
}: {
  review: ReviewView;
  /** The notes to mark; empty where they are not shown. */
  notes: readonly CoachNote[];
  /** False where something else already says whose words these are. */
  heading?: boolean;
}) {
  const words = useWords();
  const text = words.panel.feedback;
  const [wording, setWording] = useState<'corrected' | 'heard'>('corrected');
  const { transcript, verbatim } = review;
  const differs = verbatim !== null && verbatim !== transcript;
  const heard = !differs || wording === 'heard';
  if (!transcript && !verbatim) return <EmptyState drawing="page" line={text.noTranscript} />;
  return (
    <section className="flex flex-col items-start gap-2">
      {heading && <h2 className="font-medium">{text.transcript}</h2>}
      {differs && (
        <Choice
          label={text.wordings}
          hideLabel
          options={[
            { value: 'corrected', label: text.asCorrected },
            { value: 'heard', label: text.asHeard },
          ]}
          value={wording}
          onChange={setWording}
        />
      )}
      <TranscriptText
        transcript={differs && heard ? verbatim : transcript}
        fillers={heard ? (review.delivery?.fillers ?? []) : []}
        notes={differs && heard ? [] : notes}
      />
      {review.complete && <CorrectWords />}
    </section>
  );
}

/** Opens the words for correction. */
function CorrectWords() {
  const words = useWords();
  const { send } = useHands();
  return (
    <Button look="quiet" size="small" className="-ms-2" onClick={() => send({ type: 'editAnswer' })}>
      <PencilLine aria-hidden className="size-3.5" />
      {words.panel.feedback.correct}
    </Button>
  );
}
