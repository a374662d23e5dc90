import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { InterviewPhase } from '@/lib/domain/interview/interview-phase';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { ScreenFrame } from './screen-frame';
import { Stage, type Cast } from './stage';

const beforeQuestions: ReadonlySet<InterviewPhase> = new Set(['welcome', 'smallTalk', 'companyIntroduction']);

/** What the interviewer says around the questions, as it is spoken. */
export function IntroScreen({ cast, phase, said }: { cast: Cast; phase: InterviewPhase; said: string }) {
  const words = useWords();
  const { send } = useHands();
  return (
    <ScreenFrame
      footer={
        beforeQuestions.has(phase) && (
          <Button
            look="quiet"
            size="small"
            className="self-center"
            onClick={() => send({ type: 'skipQuestion' })}
          >
            {words.panel.intro.skip}
          </Button>
        )
      }
    >
      <Stage {...cast} floor="interviewer" />
      <Heading hidden>{words.panel.running.phases[phase]}</Heading>
      <p className="script min-h-14">{said}</p>
    </ScreenFrame>
  );
}
