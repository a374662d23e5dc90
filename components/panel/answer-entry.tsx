import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useHands } from './panel-context';

/** As much as the owner takes for an answer. */
const longestAnswer = 20_000;

/** Where an answer is written, instead of being said or after it was. */
export function AnswerField({
  label,
  hint,
  answer,
  onAnswer,
  className,
  firstFocus = false,
}: {
  label: string;
  hint?: string;
  answer: string;
  onAnswer: (answer: string) => void;
  className: string;
  /** The screen's first focus goes here. */
  firstFocus?: boolean;
}) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <TextArea
          {...control}
          script
          data-first-focus={firstFocus ? true : undefined}
          className={className}
          maxLength={longestAnswer}
          value={answer}
          onChange={(event) => onAnswer(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Hands a written answer in, once there is one. */
export function SubmitAnswer({ answer, label }: { answer: string; label: string }) {
  const { send } = useHands();
  return (
    <Button
      look="primary"
      size="large"
      wide
      disabled={!answer.trim()}
      onClick={() => send({ type: 'submitAnswer', text: answer.trim() })}
    >
      {label}
    </Button>
  );
}
