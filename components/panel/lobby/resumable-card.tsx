import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { GuardedButton } from '@/components/panel/guarded-button';
import { useHands } from '@/components/panel/panel-context';

/** An interview that was cut off waits here. */
export function ResumableCard({
  resumable,
}: {
  resumable: { answered: number; of: number; question: string };
}) {
  const words = useWords();
  const { send } = useHands();
  const text = words.panel.lobby;
  return (
    <Card aria-labelledby="resumable-heading">
      <h2 id="resumable-heading" className="font-medium">
        {text.resumeHeading}
      </h2>
      <p className="mt-1 line-clamp-3 text-small text-quiet">{fill(text.resumeBody, resumable)}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <GuardedButton look="primary" onAct={() => send({ type: 'resumeInterview' })}>
          {text.resume}
        </GuardedButton>
        <Button look="quiet" onClick={() => send({ type: 'discardInterview' })}>
          {text.discard}
        </Button>
      </div>
    </Card>
  );
}
