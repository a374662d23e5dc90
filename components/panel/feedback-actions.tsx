import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { ReviewView } from '@/lib/domain/view';
import { useHands } from './panel-context';

/** What comes next: the follow-up where one was asked, else the next question or the end; retrying beside it. */
export function FeedbackActions({ review, name }: { review: ReviewView; name: string }) {
  const words = useWords();
  const { send } = useHands();
  const text = words.panel.feedback;
  const { followUp, isLast } = review;
  const onwards = (
    <Button
      look={followUp ? 'secondary' : 'primary'}
      size={followUp ? 'normal' : 'large'}
      className="flex-1"
      onClick={() => send({ type: isLast ? 'finishInterview' : 'nextQuestion' })}
    >
      {isLast ? text.finish : text.next}
    </Button>
  );
  const retry = (
    <Button
      size={followUp ? 'normal' : 'large'}
      className="flex-1"
      onClick={() => send({ type: 'retryQuestion' })}
    >
      {text.retry}
    </Button>
  );
  return (
    <>
      {followUp && (
        <>
          <p className="line-clamp-3 text-small text-quiet">
            {fill(text.asksAlso, { name, question: followUp.text })}
          </p>
          <Button look="primary" size="large" wide onClick={() => send({ type: 'answerFollowUp' })}>
            {text.followUp}
          </Button>
        </>
      )}
      <div className="flex gap-2">
        {retry}
        {onwards}
      </div>
    </>
  );
}
