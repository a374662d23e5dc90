import { ArrowRight, Check } from 'lucide-react';
import { Card } from '@/components/ui/card';
import { ScoreBar } from '@/components/ui/score-bar';
import { Skeleton } from '@/components/ui/skeleton';
import { StarRow, type CheckedElement } from '@/components/ui/star-row';
import { useWords } from '@/components/ui/words';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { inPracticeWords } from '@/lib/domain/coaching/practice-words';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import type { Words } from '@/lib/domain/messages';
import type { ReviewView } from '@/lib/domain/view/view';
import { Ownership } from './ownership';
import { Rewrite } from './rewrite';
import { scoreIsCovered } from './score-head';
import { partsOf, WhyCriterion } from './why-score';
import { YourWords } from './your-words';

type Content = CoachFeedback['content_feedback'];

/** The checklist in the words of the catalogue: STAR where the answer is told so, else the kind's own elements. */
function checked(content: Content, words: Words): CheckedElement[] {
  const names: Readonly<Record<string, string>> = words.shared.elements;
  const elements = content.star_checklist
    ? Object.entries(content.star_checklist).map(([element, check]) => ({ element, ...check }))
    : content.kind_checklist;
  return elements.map(({ element, status, note }) => ({ element: names[element] ?? element, status, note }));
}

/** What was said: the insight, the structure, what is strong, what to improve, and the rewrite. */
export function ContentTab({ review, mayShowAnswers }: { review: ReviewView; mayShowAnswers: boolean }) {
  const words = useWords();
  const text = words.panel.feedback;
  const { content_feedback, rewrite } = review.sections;
  const content = content_feedback && inPracticeWords(content_feedback, review);
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
            <section>
              <h2 className="mb-1 text-small text-quiet">{text.relevance}</h2>
              <p>{content.relevance_note}</p>
            </section>
          )}
        </>
      ) : (
        streaming && <Waiting label={text.reading} />
      )}
      {review.sheet && !scoreIsCovered(review) && <Judged sheet={review.sheet} />}
      {content && <Ownership review={review} />}
      {review.coach === 'builtIn' && <p className="text-small text-quiet">{text.builtIn}</p>}
      <div className={content || streaming ? 'border-t border-line pt-4' : ''}>
        {rewrite ? <Rewrite review={review} rewrite={rewrite} /> : <YourWords review={review} notes={[]} />}
        {!mayShowAnswers && <p className="mt-3 text-small text-quiet">{text.hidden}</p>}
        {mayShowAnswers && !rewrite && content && (
          <p className="mt-3 text-small text-quiet">{streaming ? text.notYet : text.noRewrite}</p>
        )}
      </div>
    </div>
  );
}

/** The four criteria of content, each with its *Why?*. */
function Judged({ sheet }: { sheet: ScoreSheet }) {
  const words = useWords();
  const parts = partsOf(sheet, 'content').filter(({ value }) => value !== null);
  if (parts.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1 text-small text-quiet">{words.panel.feedback.points}</h2>
      {parts.map((part) => (
        <ScoreBar
          key={part.criterion}
          label={words.shared.criteria[part.criterion]}
          value={part.value}
          aside={<WhyCriterion part={part} />}
        />
      ))}
    </section>
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
        {points.map((point, index) => (
          <li key={index} className="flex gap-2">
            <Sign
              aria-hidden
              className={`mt-1 size-4 shrink-0 ${sign === 'check' ? 'text-green' : 'text-amber rtl:-scale-x-100'}`}
            />
            <span className="min-w-0 [overflow-wrap:anywhere]">{point}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="script text-quiet">{label}</p>
      {['w-11/12', 'w-3/5', 'w-full', 'w-4/5'].map((width) => (
        <Skeleton key={width} className={width} />
      ))}
    </div>
  );
}
