import { useWords } from '@/components/ui/words';
import type { PanelView, Screen } from '@/lib/domain/view';
import { QuestionActions } from './question-actions';
import { QuestionText } from './question-text';
import { ScreenFrame } from './screen-frame';
import { Stage } from './stage';

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
        <p className="flex min-h-12 items-center justify-center rounded-control border border-dashed border-edge px-4 text-quiet">
          {screen.retrying ? text.retrying : text.next}
        </p>
      }
    >
      <Stage persona={persona} floor="interviewer" />
      <QuestionText question={screen.question} said={screen.said} />
      <QuestionActions />
    </ScreenFrame>
  );
}
