import { Button } from '@/components/ui/button';
import { MeterLine } from '@/components/ui/meter-line';
import { useWords } from '@/components/ui/words';
import type { InterviewPhase } from '@/lib/domain/interview/interview-phase';
import { fill } from '@/lib/domain/messages';
import type { Screen } from '@/lib/domain/view/view';
import { FinishButton } from './finish-button';
import { firstName } from './first-name';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { ScreenFrame } from './screen-frame';
import { silence } from './silence';
import { Stage, type Cast } from './stage';

/** Small talk, and the candidate's own questions at the end: the candidate has the floor, and nothing is scored. */
export function ChattingScreen({
  screen,
  cast,
  phase,
  said,
}: {
  screen: Extract<Screen, { name: 'chatting' }>;
  cast: Cast;
  phase: InterviewPhase;
  /** What the interviewer said last. */
  said: string;
}) {
  const words = useWords();
  const { send, meter } = useHands();
  const text = words.panel.chatting;
  const name = firstName(cast.persona?.name ?? words.panel.product);
  const isWrapUp = phase === 'wrapUp';
  return (
    <ScreenFrame
      footer={
        <>
          <p className="text-center text-small text-quiet">{text.reassure}</p>
          <MeterLine source={screen.open ? meter : silence} className="h-9 w-full" />
          {screen.open ? (
            <FinishButton voice={screen.voice} />
          ) : (
            <p
              role="status"
              className="flex min-h-12 items-center justify-center rounded-control border border-dashed border-edge px-4 text-quiet"
            >
              {fill(text.thinking, { name })}
            </p>
          )}
          <div className="-mx-2 -mb-2 flex justify-between">
            <Button look="quiet" size="small" onClick={() => send({ type: 'skipQuestion' })}>
              {text.skip}
            </Button>
            {isWrapUp && (
              <Button look="quiet" size="small" onClick={() => send({ type: 'finishInterview' })}>
                {text.finish}
              </Button>
            )}
          </div>
        </>
      }
    >
      <Stage {...cast} floor={screen.open ? 'candidate' : 'thinking'} />
      <Heading>{said || (isWrapUp ? fill(text.wrapUp, { name }) : text.smallTalk)}</Heading>
      {!screen.hears && <p className="text-small text-pretty text-quiet">{fill(text.noEars, { name })}</p>}
    </ScreenFrame>
  );
}
