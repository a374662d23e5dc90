import { Button } from '@/components/ui/button';
import { MeterLine } from '@/components/ui/meter-line';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Screen } from '@/lib/domain/view/view';
import { ElapsedTime } from './elapsed-time';
import { FinishButton } from './finish-button';
import { useHands } from './panel-context';
import { PastLimit } from './past-limit';
import { QuestionActions } from './question-actions';
import { QuestionText } from './question-text';
import { ScreenFrame } from './screen-frame';
import { Stage, type Cast } from './stage';

/** The candidate has the floor and speaks. */
export function ListeningScreen({
  screen,
  cast,
  recording,
  filming,
}: {
  screen: Extract<Screen, { name: 'listening' }>;
  cast: Cast;
  recording: boolean;
  filming: boolean;
}) {
  const words = useWords();
  const { send, meter } = useHands();
  const text = words.panel.listening;
  return (
    <ScreenFrame
      footer={
        <>
          <div className="flex h-10 items-center gap-3">
            <MeterLine source={meter} className="h-9 min-w-0 flex-1" />
            <p className="text-end text-small leading-4 text-quiet">
              <span className="block text-base leading-5 text-ink">
                <ElapsedTime startedAt={screen.startedAt} limit={screen.limit} />
              </span>
              {recording && (filming ? text.filming : text.recording)}
              {screen.take > 1 && ` · ${fill(text.take, { take: screen.take })}`}
            </p>
          </div>
          <FinishButton voice={screen.voice} />
          <div className="-mx-2 -mb-2 flex flex-wrap items-center justify-between">
            <Button look="quiet" size="small" onClick={() => send({ type: 'startOver' })}>
              {text.startOver}
            </Button>
            {screen.limit !== null && <PastLimit startedAt={screen.startedAt} limit={screen.limit} />}
            <Button look="quiet" size="small" onClick={() => send({ type: 'typeInstead' })}>
              {text.typeInstead}
            </Button>
          </div>
        </>
      }
    >
      <Stage {...cast} floor="candidate" />
      <QuestionText question={screen.question} />
      <QuestionActions />
      {screen.deaf && <Notice what={text.deafWhat} todo={text.deafTodo} />}
      {!screen.hears && !screen.deaf && <p className="text-small text-quiet">{text.noEars}</p>}
    </ScreenFrame>
  );
}
