import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { firstName } from './first-name';
import { Heading } from './heading';
import { ScreenFrame } from './screen-frame';
import { Stage, type Cast } from './stage';

/** The interviewer is being connected. */
export function PreparingScreen({ cast }: { cast: Cast }) {
  const words = useWords();
  const name = firstName(cast.persona?.name ?? words.panel.product);
  return (
    <ScreenFrame>
      <Stage {...cast} floor="thinking" />
      <Heading>{fill(words.panel.preparing.heading, { name })}</Heading>
      <p className="text-quiet">{words.panel.preparing.body}</p>
    </ScreenFrame>
  );
}
