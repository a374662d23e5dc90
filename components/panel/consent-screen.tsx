import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { GuardedButton } from './guarded-button';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { ScreenFrame } from './screen-frame';

/** What is heard, by whom, and what is kept: shown once before anything is captured. */
export function ConsentScreen() {
  const words = useWords();
  const { send, openPage } = useHands();
  const text = words.panel.consent;
  return (
    <ScreenFrame
      footer={
        <>
          <GuardedButton look="primary" size="large" wide onAct={() => send({ type: 'agreeToConsent' })}>
            {text.agree}
          </GuardedButton>
          <Button look="quiet" size="small" className="self-center" onClick={() => openPage('onboarding')}>
            {text.more}
          </Button>
        </>
      }
    >
      <Heading className="pt-4">{text.heading}</Heading>
      <p>{text.lead}</p>
      <ul className="flex flex-col gap-3">
        {text.points.map((point) => (
          <li key={point} className="border-s-2 border-line ps-3 text-quiet">
            {point}
          </li>
        ))}
      </ul>
    </ScreenFrame>
  );
}
