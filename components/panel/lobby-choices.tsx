import { Choice } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { Toggle } from '@/components/ui/toggle';
import { useWords } from '@/components/ui/words';
import { InterviewKind } from '@/lib/domain/questions/kind';
import { fill } from '@/lib/domain/messages';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { readOwnQuestions } from './own-questions';

const counts = ['1', '2', '3', '4', '5'] as const;
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Kind, number of questions, practice or graded; posting and own questions folded beneath. */
export function LobbyChoices({
  choice,
  onChange,
  own,
  onOwn,
}: {
  choice: LobbyChoice;
  onChange: (choice: LobbyChoice) => void;
  /** Own questions as they are being written, one per line. */
  own: string;
  onOwn: (own: string) => void;
}) {
  const words = useWords();
  const text = words.panel.lobby;
  const { questions, tooMany, tooLong } = readOwnQuestions(own);
  const postingWords = wordCount(choice.posting);
  return (
    <>
      <Choice
        label={text.kind}
        options={InterviewKind.options.map((kind) => ({ value: kind, label: words.shared.kinds[kind] }))}
        value={choice.kind}
        onChange={(kind) => onChange({ ...choice, kind })}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Choice
          label={text.count}
          options={counts.map((count) => ({ value: count, label: count }))}
          value={counts[choice.questionCount - 1] ?? '3'}
          onChange={(count) => onChange({ ...choice, questionCount: Number(count) })}
        />
        <Choice
          label={text.grading}
          hint={choice.practice ? text.practiceHint : undefined}
          options={[
            { value: 'graded', label: text.graded },
            { value: 'practice', label: text.practice },
          ]}
          value={choice.practice ? 'practice' : 'graded'}
          onChange={(grading) => onChange({ ...choice, practice: grading === 'practice' })}
        />
      </div>
      <div className="flex flex-col border-t border-line pt-2">
        <Disclosure
          label={text.posting}
          aside={postingWords ? fill(text.postingWords, { count: postingWords }) : text.postingNone}
          defaultOpen={postingWords > 0}
        >
          <Field label={text.posting} hint={text.postingHint}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={20_000}
                value={choice.posting}
                onChange={(event) => onChange({ ...choice, posting: event.target.value })}
              />
            )}
          </Field>
        </Disclosure>
        <Disclosure
          label={text.own}
          aside={questions.length ? fill(text.ownCount, { count: questions.length }) : text.ownNone}
          defaultOpen={questions.length > 0}
        >
          <Field
            label={text.own}
            hint={text.ownHint}
            error={tooMany ? text.ownTooMany : tooLong ? text.ownTooLong : undefined}
          >
            {(control) => (
              <TextArea {...control} value={own} onChange={(event) => onOwn(event.target.value)} />
            )}
          </Field>
        </Disclosure>
        <div className="flex min-h-10 flex-col justify-center">
          <Toggle
            label={text.warmUp}
            checked={choice.opening !== 'straight'}
            onChange={(warmUp) => onChange({ ...choice, opening: warmUp ? 'welcome' : 'straight' })}
          />
        </div>
        {!choice.practice && (
          <div className="flex min-h-10 flex-col justify-center">
            <Toggle
              label={text.rateFirst}
              hint={text.rateFirstHint}
              checked={choice.rateFirst}
              onChange={(rateFirst) => onChange({ ...choice, rateFirst })}
            />
          </div>
        )}
      </div>
    </>
  );
}
