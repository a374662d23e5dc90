import { RotateCcw, SkipForward } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { useHands } from './panel-context';

/** Quiet ways around a question, right beneath it. */
export function QuestionActions() {
  const words = useWords();
  const { send } = useHands();
  return (
    <div className="-mx-2 -mt-2 flex flex-wrap gap-1">
      <Button look="quiet" size="small" onClick={() => send({ type: 'repeatQuestion' })}>
        <RotateCcw aria-hidden className="size-3.5" />
        {words.panel.asking.repeat}
      </Button>
      <Button look="quiet" size="small" onClick={() => send({ type: 'skipQuestion' })}>
        <SkipForward aria-hidden className="size-3.5" />
        {words.panel.asking.skip}
      </Button>
    </div>
  );
}
