import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { useWords } from '@/components/ui/words';
import type { Screen } from '@/lib/domain/view/view';
import { AnswerField, SubmitAnswer } from './answer-entry';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { ScreenFrame } from './screen-frame';

/**
 * The sound is kept, its words are not known: they can be typed, tried again, or left. Known words can be corrected
 * here too, and left as they were.
 */
export function WordingScreen({
  screen,
  isLast,
}: {
  screen: Extract<Screen, { name: 'wording' }>;
  /** No question comes after this one. */
  isLast: boolean;
}) {
  const words = useWords();
  const { send } = useHands();
  const [answer, setAnswer] = useState(screen.text);
  const text = words.panel.wording;
  const correcting = screen.why === 'correcting';
  // That the words are missing is what this screen is about; it needs no alarm on top.
  const failed = screen.failure?.reason === 'transcriptMissing' ? null : screen.failure;
  const explanation = correcting
    ? screen.recorded
      ? text.correctSpoken
      : text.correctTyped
    : screen.recorded
      ? text.recorded
      : text.notRecorded;
  return (
    <ScreenFrame
      footer={
        <>
          <SubmitAnswer answer={answer} label={text.submit} />
          <div className="-mx-2 -mb-2 flex justify-between">
            {correcting ? (
              <Button look="quiet" size="small" onClick={() => send({ type: 'cancelEdit' })}>
                {text.leave}
              </Button>
            ) : (
              <>
                <Button look="quiet" size="small" onClick={() => send({ type: 'tryAgain' })}>
                  {text.tryAgain}
                </Button>
                <Button
                  look="quiet"
                  size="small"
                  onClick={() => send({ type: isLast ? 'finishInterview' : 'nextQuestion' })}
                >
                  {isLast ? text.finish : text.next}
                </Button>
              </>
            )}
          </div>
        </>
      }
    >
      <Heading className="pt-2">{correcting ? text.correctHeading : text.heading}</Heading>
      {failed ? <FailureNotice failure={failed} /> : <p className="text-quiet">{explanation}</p>}
      <blockquote className="border-s-2 border-line ps-3 text-small text-quiet">
        {screen.question.text}
      </blockquote>
      <AnswerField label={text.label} answer={answer} onAnswer={setAnswer} className="min-h-44" />
    </ScreenFrame>
  );
}
