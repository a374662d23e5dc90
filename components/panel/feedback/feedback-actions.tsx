import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { NotScoredReason } from '@/lib/domain/attempt';
import type { ReviewView } from '@/lib/domain/view/view';
import { useHands } from '@/components/panel/panel-context';

/** Reasons that another take mends; the others lie with the coach, or were chosen. */
const mendedByRetry = (reason: NotScoredReason | null): boolean =>
  reason !== null && reason !== 'practice' && reason !== 'coachUnavailable' && reason !== 'noEvidence';

/**
 * What comes next: the follow-up where one was asked, another take where this one could not be scored, else the next
 * question or the end; the rest beside it or beneath, quietly.
 */
export function FeedbackActions({ review, name }: { review: ReviewView; name: string }) {
  const words = useWords();
  const { send } = useHands();
  const text = words.panel.feedback;
  const { followUp, isLast } = review;
  const retryFirst = mendedByRetry(review.sheet?.notScored ?? review.notScored);
  const onwards = {
    label: isLast ? text.finish : text.next,
    onClick: () => send({ type: isLast ? 'finishInterview' : 'nextQuestion' }),
  };
  const retry = () => send({ type: 'retryQuestion' });
  if (!followUp) {
    return (
      <div className="flex gap-2">
        <Button look={retryFirst ? 'primary' : 'secondary'} size="large" className="flex-1" onClick={retry}>
          {text.retry}
        </Button>
        <Button
          look={retryFirst ? 'secondary' : 'primary'}
          size="large"
          className="flex-1"
          onClick={onwards.onClick}
        >
          {onwards.label}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p className="line-clamp-2 text-small text-quiet short:sr-only">
        {fill(text.asksAlso, { name, question: followUp.text })}
      </p>
      <div className="flex flex-col gap-2 short:flex-row-reverse short:flex-wrap">
        <Button
          look="primary"
          size="large"
          className="short:flex-1 short:whitespace-nowrap"
          onClick={() => send({ type: 'answerFollowUp' })}
        >
          {text.followUp}
        </Button>
        <div className="-mx-2 -mb-2 flex justify-between short:m-0 short:-ms-2 short:items-center">
          <Button look="quiet" size="small" onClick={retry}>
            {text.retry}
          </Button>
          <Button look="quiet" size="small" onClick={onwards.onClick}>
            {onwards.label}
          </Button>
        </div>
      </div>
    </>
  );
}
