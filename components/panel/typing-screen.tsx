import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import type { QuestionView } from '@/lib/domain/view/view';
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
          <Button
            look="primary"
            size="large"
            wide
            disabled={!answer.trim()}
            onClick={() => send({ type: 'submitAnswer', text: answer.trim() })}
          >
            {text.submit}
          </Button>
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
      <Field label={text.typeLabel} hint={text.typeHint}>
        {(control) => (
          <TextArea
            {...control}
            script
            data-first-focus
            className="min-h-52"
            maxLength={20_000}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
        )}
      </Field>
    </ScreenFrame>
  );
}
