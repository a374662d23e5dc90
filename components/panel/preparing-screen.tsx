import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { PanelView } from '@/lib/domain/view/view';
import { Heading } from './heading';
import { ScreenFrame } from './screen-frame';
import { Stage } from './stage';

/** The interviewer is being connected. */
export function PreparingScreen({ persona }: { persona: PanelView['persona'] }) {
  const words = useWords();
  const name = persona?.name.split(' ')[0] ?? words.panel.product;
  return (
    <ScreenFrame>
      <Stage persona={persona} floor="thinking" />
      <Heading>{fill(words.panel.preparing.heading, { name })}</Heading>
      <p className="text-quiet">{words.panel.preparing.body}</p>
    </ScreenFrame>
  );
}
