import { Choice } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { Toggle } from '@/components/ui/toggle';
import { useWords } from '@/components/ui/words';
import { materialLimits } from '@/lib/domain/interview/lobby';
import { Difficulty } from '@/lib/domain/questions/difficulty';
import { InterviewKind } from '@/lib/domain/questions/kind';
import { fill } from '@/lib/domain/messages';
import { questionsInWords } from './choice-in-words';
import { LengthChoice } from './length-choice';
import type { SectionProps } from './section';
import { tooLong } from './too-long';

/** What is asked about: the kind and its scenario, how many questions or how long, and how hard. */
export function QuestionsSection({
  choice,
  onChange,
  weakest,
}: SectionProps & {
  /** Competencies with scored answers, the weakest first. */
  weakest: readonly string[];
}) {
  const words = useWords();
  const { questions: text, scenario } = words.panel.lobby;
  const [competency] = weakest;
  const { kind } = choice;
  const rehearsal = kind === 'meeting' || kind === 'presentation' ? kind : null;
  return (
    <Disclosure
      label={text.heading}
      aside={questionsInWords(choice, words)}
      defaultOpen={rehearsal !== null && choice.scenario.trim() === ''}
    >
      <div className="flex flex-col gap-4">
        <Choice
          label={text.kind}
          options={InterviewKind.options.map((each) => ({ value: each, label: words.shared.kinds[each] }))}
          value={kind}
          onChange={(next) => onChange({ kind: next })}
        />
        {rehearsal && (
          <Field
            label={scenario[rehearsal]}
            hint={rehearsal === 'meeting' ? scenario.meetingHint : scenario.presentationHint}
            error={tooLong(choice.scenario, materialLimits.scenario, words)}
          >
            {(control) => (
              <TextArea
                {...control}
                value={choice.scenario}
                onChange={(event) => onChange({ scenario: event.target.value })}
              />
            )}
          </Field>
        )}
        <LengthChoice choice={choice} onChange={onChange} />
        <Choice
          label={text.difficulty}
          hint={choice.difficulty === 'adaptive' ? text.adaptiveHint : undefined}
          options={Difficulty.options.map((each) => ({ value: each, label: text.difficulties[each] }))}
          value={choice.difficulty}
          onChange={(difficulty) => onChange({ difficulty })}
        />
        {!rehearsal && (
          <Toggle
            label={text.weakestFirst}
            hint={competency ? fill(text.weakestKnown, { competency }) : text.weakestUnknown}
            checked={choice.weakestFirst}
            onChange={(weakestFirst) => onChange({ weakestFirst })}
          />
        )}
      </div>
    </Disclosure>
  );
}
