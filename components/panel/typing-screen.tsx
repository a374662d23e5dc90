import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { QuestionView } from '@/lib/domain/view/view';
import { AnswerField, SubmitAnswer } from './answer-entry';
import { useHands } from './panel-context';
import { QuestionActions } from './question-actions';
import { QuestionText } from './question-text';
import { ScreenFrame } from './screen-frame';

/** The candidate has the floor and types. */
export function TypingScreen({ question }: { question: QuestionView }) {
  const words = useWords();
  const { send } = useHands();
  const [answer, setAnswer] = useState('');
  const text = words.panel.listening;
  return (
    <ScreenFrame
      footer={
        <>
          <SubmitAnswer answer={answer} label={text.submit} />
          <div className="-mx-2 -mb-2 flex">
            <Button look="quiet" size="small" onClick={() => send({ type: 'startOver' })}>
              {text.startOver}
            </Button>
          </div>
        </>
      }
    >
      <div className="pt-2">
        <QuestionText question={question} />
      </div>
      <QuestionActions />
      <AnswerField
        label={text.typeLabel}
        hint={text.typeHint}
        answer={answer}
        onAnswer={setAnswer}
        className="min-h-52"
        firstFocus
      />
    </ScreenFrame>
  );
}
