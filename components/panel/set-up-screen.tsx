import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { ScreenFrame } from './screen-frame';

/** Something is missing that only a page of its own can ask for. */
export function SetUpScreen({ missing }: { missing: 'microphone' | 'onboarding' }) {
  const words = useWords();
  const { openPage } = useHands();
  const text = words.panel.setUp;
  return (
    <ScreenFrame
      centred
      footer={
        <Button look="primary" size="large" wide onClick={() => openPage('onboarding')}>
          {text.open}
        </Button>
      }
    >
      <Heading hidden>{text.heading}</Heading>
      <EmptyState drawing="lamp" line={text[missing]}>
        <p className="max-w-[34ch] text-quiet">{text.todo}</p>
      </EmptyState>
    </ScreenFrame>
  );
}
