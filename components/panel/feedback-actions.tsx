import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { ReviewView } from '@/lib/domain/view/view';
import { useHands } from './panel-context';

/** What comes next: the follow-up where one was asked, else the next question or the end; the rest beneath, quietly. */
export function FeedbackActions({ review, name }: { review: ReviewView; name: string }) {
  const words = useWords();
  const { send } = useHands();
  const text = words.panel.feedback;
  const { followUp, isLast } = review;
  const onwards = {
    label: isLast ? text.finish : text.next,
    onClick: () => send({ type: isLast ? 'finishInterview' : 'nextQuestion' }),
  };
  const retry = () => send({ type: 'retryQuestion' });
  if (!followUp) {
    return (
      <div className="flex gap-2">
        <Button size="large" className="flex-1" onClick={retry}>
          {text.retry}
        </Button>
        <Button look="primary" size="large" className="flex-1" onClick={onwards.onClick}>
          {onwards.label}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p className="line-clamp-2 text-small text-quiet">
        {fill(text.asksAlso, { name, question: followUp.text })}
      </p>
      <Button look="primary" size="large" wide onClick={() => send({ type: 'answerFollowUp' })}>
        {text.followUp}
      </Button>
      <div className="-mx-2 -mb-2 flex justify-between">
        <Button look="quiet" size="small" onClick={retry}>
          {text.retry}
        </Button>
        <Button look="quiet" size="small" onClick={onwards.onClick}>
          {onwards.label}
        </Button>
      </div>
    </>
  );
}
