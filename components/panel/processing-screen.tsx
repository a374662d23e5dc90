import { PencilLine } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { useWords } from '@/components/ui/words';
import type { Screen } from '@/lib/domain/view/view';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { ScreenFrame } from './screen-frame';

/** Milliseconds that each line of copy stands. */
const turn = 900;

/** The shape of what is coming, at once; its copy turns so that waiting has a voice. */
export function ProcessingScreen({ screen }: { screen: Extract<Screen, { name: 'processing' }> }) {
  const words = useWords();
  const { send } = useHands();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setRound((before) => before + 1), turn);
    return () => clearInterval(timer);
  }, []);
  const lines = words.panel.processing[screen.stage];
  return (
    <ScreenFrame
      footer={
        screen.mayEdit && (
          <Button
            look="quiet"
            size="small"
            className="-mb-2 self-center"
            onClick={() => send({ type: 'editAnswer' })}
          >
            <PencilLine aria-hidden className="size-3.5" />
            {words.panel.processing.correct}
          </Button>
        )
      }
    >
      <Heading hidden>{words.panel.processing.heading}</Heading>
      <div className="flex items-center gap-4 pt-2">
        <div aria-hidden className="flex h-22 w-40 flex-col items-center">
          <span className="h-18 w-36 animate-breathe rounded-t-full border-6 border-b-0 border-line" />
        </div>
        <div className="flex flex-1 flex-col gap-4">
          <Skeleton thin />
          <Skeleton thin className="w-4/5" />
        </div>
      </div>
      <p className="line-clamp-2 text-small text-quiet">{screen.question.text}</p>
      <p aria-hidden className="script border-t border-line pt-5 pb-2">
        {lines[round % lines.length]}
      </p>
      <div className="grid grid-cols-4 gap-2">
        {[0, 1, 2, 3].map((index) => (
          <Skeleton key={index} thin />
        ))}
      </div>
      <div className="flex flex-col gap-3 pt-2">
        {['w-full', 'w-11/12', 'w-4/6', 'w-full', 'w-9/12'].map((width, index) => (
          <Skeleton key={index} className={width} />
        ))}
      </div>
    </ScreenFrame>
  );
}
