import { useId } from 'react';
import { useHands } from '@/components/panel/panel-context';
import { Button } from '@/components/ui/button';
import { Score, scoreText } from '@/components/ui/score';
import { ScoreBar } from '@/components/ui/score-bar';
import { useWords } from '@/components/ui/words';
import type { NotScoredReason } from '@/lib/domain/attempt';
import type { ReviewView } from '@/lib/domain/view/view';
import { fill } from '@/lib/domain/messages';
import { RatingCard } from './rating-card';
import { TakesCompare } from './takes-compare';
import { WhyHalf, WhyOverall } from './why-score';

/** True until the candidate has rated the take or asked to see the score: until then no figure of it is drawn. */
export const scoreIsCovered = ({ selfRating }: ReviewView): boolean =>
  selfRating.wanted && selfRating.value === null;

/** Reasons that lie with the coach and not with the answer: asking it once more may mend them. */
const askedAnew: ReadonlySet<NotScoredReason> = new Set(['coachUnavailable', 'noEvidence']);

/** The score in its place, or the reason why there is none; bars, difference and takes beside it. */
export function ScoreHead({ review }: { review: ReviewView }) {
  const words = useWords();
  const { send } = useHands();
  const text = words.panel.feedback;
  const overallId = useId();
  const { sheet, notScored, selfRating } = review;
  if (scoreIsCovered(review)) return <RatingCard takes={<TakesCompare review={review} covered />} />;
  const overall = sheet?.overall ?? null;
  const reason = sheet?.notScored ?? notScored;
  const waiting = overall === null && reason === null && !review.complete;
  const difference =
    overall === null || review.previousOverall === null ? null : overall - review.previousOverall;
  const bar = (half: 'content' | 'delivery') => {
    const value = sheet?.[half] ?? null;
    return (
      <ScoreBar
        label={words.shared.score[half]}
        value={value}
        waiting={waiting}
        narrow
        aside={value !== null && sheet && <WhyHalf sheet={sheet} half={half} />}
      />
    );
  };
  if (overall === null && !waiting) {
    return (
      <div className="flex flex-col gap-2 pt-2">
        <div className="flex items-end justify-between gap-4">
          {reason && (
            <div className="flex min-w-0 flex-col items-start gap-2">
              <Score value={null} notScored={reason} />
              {reason === 'noTranscript' && review.complete && (
                <Button size="small" onClick={() => send({ type: 'editAnswer' })}>
                  {text.typeWords}
                </Button>
              )}
              {askedAnew.has(reason) && (
                <Button size="small" onClick={() => send({ type: 'tryAgain' })}>
                  {words.panel.wording.tryAgain}
                </Button>
              )}
            </div>
          )}
          <TakesCompare review={review} covered={false} />
        </div>
        {sheet !== null && sheet.delivery !== null && bar('delivery')}
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2 pt-2">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <div className="flex shrink-0 flex-col items-center max-[371px]:mx-auto">
          {waiting ? (
            <span
              aria-hidden
              className="block h-18 w-36 animate-breathe rounded-t-full border-6 border-b-0 border-line"
            />
          ) : (
            <>
              <div id={overallId}>
                <Score value={overall} notScored={null} />
              </div>
              {sheet && <WhyOverall sheet={sheet} typed={review.mode === 'typed'} describedBy={overallId} />}
            </>
          )}
        </div>
        <div className="flex min-w-44 flex-1 flex-col gap-0.5">
          {bar('content')}
          {overall !== null && sheet?.delivery === null ? (
            <p className="min-h-6 text-small text-quiet">
              {review.mode === 'typed' ? text.why.overallIsContent : text.why.overallContentOnly}
            </p>
          ) : (
            bar('delivery')
          )}
          <div className="mt-1 flex items-end justify-between gap-2">
            <span className="tabular text-small text-quiet">
              {difference !== null &&
                fill(text.since, {
                  difference: `${difference < 0 ? '−' : '+'}${scoreText(Math.abs(difference))}`,
                })}
            </span>
            <TakesCompare review={review} covered={false} />
          </div>
        </div>
      </div>
      {selfRating.value !== null && overall !== null && (
        <p className="tabular text-small text-quiet">
          {fill(text.rating.given, { own: selfRating.value, score: scoreText(overall) })}
        </p>
      )}
    </div>
  );
}
