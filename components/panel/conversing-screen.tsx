import { Button } from '@/components/ui/button';
import { MeterLine } from '@/components/ui/meter-line';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Floor, Screen } from '@/lib/domain/view/view';
import { ElapsedTime } from './elapsed-time';
import { firstName } from './first-name';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { QuestionText } from './question-text';
import { ScreenFrame } from './screen-frame';
import { silence } from './silence';
import { Stage, type Cast } from './stage';

/**
 * Conversation mode: the light goes to and fro by itself. What the interviewer says is a subtitle, what is being
 * talked about stands as the script; the candidate's words are never shown.
 */
export function ConversingScreen({
  screen,
  cast,
  floor,
  filming,
}: {
  screen: Extract<Screen, { name: 'conversing' }>;
  cast: Cast;
  floor: Floor;
  filming: boolean;
}) {
  const words = useWords();
  const { send, meter } = useHands();
  const text = words.panel.conversing;
  const { question, ending, startedAt } = screen;
  const name = firstName(cast.persona?.name ?? words.panel.product);
  return (
    <ScreenFrame
      footer={
        <>
          <div className="flex h-10 items-center gap-3">
            <MeterLine
              source={screen.speaker === 'interviewer' || ending ? silence : meter}
              className="h-9 min-w-0 flex-1"
            />
            {startedAt !== null && !ending && (
              <p className="text-end text-base">
                <span className="sr-only">{text.elapsed}</span> <ElapsedTime startedAt={startedAt} />
              </p>
            )}
          </div>
          {ending ? (
            <p
              role="status"
              className="flex min-h-12 items-center justify-center rounded-control border border-dashed border-edge px-4 text-center text-quiet"
            >
              {text.ending}
            </p>
          ) : (
            <>
              <p className="text-center text-small text-quiet">{filming ? text.filming : text.calm}</p>
              <Button look="secondary" size="large" wide onClick={() => send({ type: 'finishInterview' })}>
                {text.finish}
              </Button>
            </>
          )}
        </>
      }
    >
      <Stage {...cast} floor={ending ? 'thinking' : floor} />
      {ending ? (
        <Heading>{text.ended}</Heading>
      ) : question ? (
        <QuestionText question={question} said={screen.said} />
      ) : (
        <Heading>{screen.said || fill(text.begins, { name })}</Heading>
      )}
    </ScreenFrame>
  );
}
