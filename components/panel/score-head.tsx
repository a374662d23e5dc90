import { Score, scoreText } from '@/components/ui/score';
import { ScoreBar } from '@/components/ui/score-bar';
import { Takes } from '@/components/ui/takes';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { ReviewView } from '@/lib/domain/view/view';
import { WhyPopover } from './why-popover';

/** The score in its place, or the reason why there is none; bars, difference and takes beside it. */
export function ScoreHead({ review }: { review: ReviewView }) {
  const words = useWords();
  const text = words.panel.feedback;
  const { sheet, notScored, takes } = review;
  const overall = sheet?.overall ?? null;
  const reason = sheet?.notScored ?? notScored;
  const waiting = overall === null && reason === null && !review.complete;
  const difference =
    overall === null || review.previousOverall === null ? null : overall - review.previousOverall;
  if (overall === null && !waiting) {
    return (
      <div className="flex items-end justify-between gap-4 pt-2">
        {reason && <Score value={null} notScored={reason} />}
        <Takes takes={takes} label={text.takes} />
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 pt-2">
      {waiting ? (
        <span
          aria-hidden
          className="h-20 w-40 shrink-0 animate-breathe rounded-t-full border-6 border-b-0 border-line"
        />
      ) : (
        <Score value={overall} notScored={null} />
      )}
      <div className="flex min-w-40 flex-1 flex-col gap-2">
        <ScoreBar label={words.shared.score.content} value={sheet?.content ?? null} />
        <ScoreBar label={words.shared.score.delivery} value={sheet?.delivery ?? null} />
        <div className="flex items-end justify-between gap-2">
          <div className="flex min-w-0 flex-col">
            {difference !== null && (
              <span className="tabular text-small text-quiet">
                {fill(text.since, {
                  difference: `${difference < 0 ? '−' : '+'}${scoreText(Math.abs(difference))}`,
                })}
              </span>
            )}
            {sheet && <WhyPopover sheet={sheet} typed={review.mode === 'typed'} />}
          </div>
          <Takes takes={takes} label={text.takes} />
        </div>
      </div>
    </div>
  );
}
