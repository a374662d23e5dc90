import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { PanelView } from '@/lib/domain/view/view';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { ScreenFrame } from './screen-frame';
import { Stage } from './stage';

/** The welcome, as it is spoken. */
export function IntroScreen({ persona, said }: { persona: PanelView['persona']; said: string }) {
  const words = useWords();
  const { send } = useHands();
  return (
    <ScreenFrame
      footer={
        <Button
          look="quiet"
          size="small"
          className="self-center"
          onClick={() => send({ type: 'skipQuestion' })}
        >
          {words.panel.intro.skip}
        </Button>
      }
    >
      <Stage persona={persona} floor="interviewer" />
      <Heading hidden>{words.panel.intro.heading}</Heading>
      <p className="script">{said}</p>
    </ScreenFrame>
  );
}
