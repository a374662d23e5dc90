import { MeterLine } from '@/components/ui/meter-line';
import { useWords } from '@/components/ui/words';
import type { Screen } from '@/lib/domain/view/view';
import { QuestionActions } from './question-actions';
import { QuestionText } from './question-text';
import { ScreenFrame } from './screen-frame';
import { silence } from './silence';
import { Stage, type Cast } from './stage';

/** The interviewer has the floor. */
export function AskingScreen({ screen, cast }: { screen: Extract<Screen, { name: 'asking' }>; cast: Cast }) {
  const words = useWords();
  const text = words.panel.asking;
  return (
    <ScreenFrame
      footer={
        <>
          <MeterLine source={silence} className="h-10 w-full" />
          <p className="mb-8 flex min-h-12 items-center justify-center rounded-control border border-dashed border-edge px-4 text-quiet">
            {screen.retrying ? text.retrying : text.next}
          </p>
        </>
      }
    >
      <Stage {...cast} floor="interviewer" />
      <QuestionText question={screen.question} said={screen.said} />
      <QuestionActions />
    </ScreenFrame>
  );
}
