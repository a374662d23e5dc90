import { MeterLine } from '@/components/ui/meter-line';
import type { MeterSource } from '@/components/ui/meter-source';
import { useWords } from '@/components/ui/words';
import type { PanelView, Screen } from '@/lib/domain/view/view';
import { QuestionActions } from './question-actions';
import { QuestionText } from './question-text';
import { ScreenFrame } from './screen-frame';
import { Stage } from './stage';

/** The candidate's line rests while somebody else speaks; it keeps its place, so that nothing jumps. */
const silence: MeterSource = () => () => undefined;

/** The interviewer has the floor. */
export function AskingScreen({
  screen,
  persona,
}: {
  screen: Extract<Screen, { name: 'asking' }>;
  persona: PanelView['persona'];
}) {
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
      <Stage persona={persona} floor="interviewer" />
      <QuestionText question={screen.question} said={screen.said} />
      <QuestionActions />
    </ScreenFrame>
  );
}
