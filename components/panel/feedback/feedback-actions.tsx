import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { NotScoredReason } from '@/lib/domain/attempt';
import type { ReviewView } from '@/lib/domain/view/view';
import { useHands } from '@/components/panel/panel-context';

/** Reasons that another take mends; the others lie with the coach, or were chosen. */
const mendedByRetry = (reason: NotScoredReason | null): boolean =>
  reason !== null && reason !== 'practice' && reason !== 'coachUnavailable' && reason !== 'noEvidence';

type Action = { label: string; act: () => void };

/**
 * What comes next: the follow-up where one was asked, another take where this one could not be scored, else the next
 * question or the end; the rest beside it or beneath, quietly. At the end the candidate may ask something themselves.
 */
export function FeedbackActions({ review, name }: { review: ReviewView; name: string }) {
  const words = useWords();
  const { send } = useHands();
  const text = words.panel.feedback;
  const { followUp, isLast } = review;
  const onwards: Action = {
    label: isLast ? text.finish : text.next,
    act: () => send({ type: isLast ? 'finishInterview' : 'nextQuestion' }),
  };
  const retry: Action = { label: text.retry, act: () => send({ type: 'retryQuestion' }) };
  const ask: Action | null = review.mayWrapUp
    ? { label: fill(text.askSomething, { name }), act: () => send({ type: 'wrapUp' }) }
    : null;
  if (followUp) {
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
          <QuietActions
            actions={[retry, ...(ask ? [ask] : []), onwards]}
            className="justify-between short:m-0 short:-ms-2 short:items-center"
          />
        </div>
      </>
    );
  }
  const retryFirst = mendedByRetry(review.sheet?.notScored ?? review.notScored);
  const beside = ask && !retryFirst ? ask : retry;
  return (
    <>
      <div className="flex gap-2">
        <Button
          look={retryFirst ? 'primary' : 'secondary'}
          size="large"
          className="flex-1"
          onClick={beside.act}
        >
          {beside.label}
        </Button>
        <Button
          look={retryFirst ? 'secondary' : 'primary'}
          size="large"
          className="flex-1"
          onClick={onwards.act}
        >
          {onwards.label}
        </Button>
      </div>
      {ask && <QuietActions actions={[beside === ask ? retry : ask]} className="justify-center" />}
    </>
  );
}

function QuietActions({ actions, className }: { actions: readonly Action[]; className: string }) {
  return (
    <div className={`-mx-2 -mb-2 flex flex-wrap ${className}`}>
      {actions.map(({ label, act }) => (
        <Button key={label} look="quiet" size="small" onClick={act}>
          {label}
        </Button>
      ))}
    </div>
  );
}
