import { ArrowRight, Check } from 'lucide-react';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { StarRow, type CheckedElement } from '@/components/ui/star-row';
import { useWords } from '@/components/ui/words';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { Words } from '@/lib/domain/messages';
import type { ReviewView } from '@/lib/domain/view/view';
import { Rewrite } from './rewrite';
import { TranscriptText } from './transcript-text';

/** The checklist in the words of the catalogue: STAR where the answer is told so, else the kind's own elements. */
function checked(content: CoachFeedback['content_feedback'], words: Words): CheckedElement[] {
  const names: Readonly<Record<string, string>> = words.shared.elements;
  if (content.star_checklist) {
    return Object.entries(content.star_checklist).map(([element, { status, note }]) => ({
      element: names[element] ?? element,
      status,
      note,
    }));
  }
  return content.kind_checklist.map(({ element, status, note }) => ({
    element: names[element] ?? element,
    status,
    note,
  }));
}

/** What was said: the insight, the structure, what is strong, what to improve, and the rewrite. */
export function ContentTab({ review, mayShowAnswers }: { review: ReviewView; mayShowAnswers: boolean }) {
  const words = useWords();
  const text = words.panel.feedback;
  const content = review.sections.content_feedback;
  const streaming = !review.complete;
  const elements = content ? checked(content, words) : [];
  return (
    <div className="flex flex-col gap-5">
      {content ? (
        <>
          {content.headline && <p className="script">{content.headline}</p>}
          {elements.length > 0 && <StarRow elements={elements} label={text.star} />}
          <Points heading={text.strengths} points={content.top_strengths} sign="check" />
          <Points heading={text.improvements} points={content.top_improvements} sign="arrow" />
          {content.one_action_tip && (
            <Card className="py-3">
              <h2 className="text-small text-quiet">{text.tip}</h2>
              <p className="mt-1">{content.one_action_tip}</p>
            </Card>
          )}
          {content.relevance_note && (
            <p className="text-small text-quiet">
              <span className="text-ink">{text.relevance}.</span> {content.relevance_note}
            </p>
          )}
        </>
      ) : (
        streaming && <Waiting />
      )}
      {review.coach === 'builtIn' && <p className="text-small text-quiet">{text.builtIn}</p>}
      {review.sections.rewrite ? (
        <Rewrite review={review} />
      ) : (
        <section
          aria-labelledby="transcript-heading"
          className={content || streaming ? 'border-t border-line pt-4' : ''}
        >
          <h2 id="transcript-heading" className="mb-2 font-medium">
            {text.transcript}
          </h2>
          {review.transcript ? (
            <TranscriptText
              transcript={review.transcript}
              fillers={review.delivery?.fillers ?? []}
              notes={[]}
            />
          ) : (
            <p className="text-quiet">{text.noTranscript}</p>
          )}
          {!mayShowAnswers && <p className="mt-3 text-small text-quiet">{text.hidden}</p>}
          {mayShowAnswers && streaming && content && (
            <p className="mt-3 text-small text-quiet">{text.notYet}</p>
          )}
        </section>
      )}
    </div>
  );
}

function Points({
  heading,
  points,
  sign,
}: {
  heading: string;
  points: readonly string[];
  sign: 'check' | 'arrow';
}) {
  if (points.length === 0) return null;
  const Sign = sign === 'check' ? Check : ArrowRight;
  return (
    <section>
      <h2 className="mb-1 text-small text-quiet">{heading}</h2>
      <ul className="flex flex-col gap-2">
        {points.map((point) => (
          <li key={point} className="flex gap-2">
            <Sign
              aria-hidden
              className={`mt-1 size-4 shrink-0 ${sign === 'check' ? 'text-green' : 'text-amber rtl:-scale-x-100'}`}
            />
            <span className="min-w-0">{point}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting() {
  return (
    <div className="flex flex-col gap-3">
      {['w-11/12', 'w-3/5', 'w-full', 'w-4/5', 'w-10/12', 'w-2/3'].map((width) => (
        <Skeleton key={width} className={width} />
      ))}
    </div>
  );
}
