import { Choice } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { Toggle } from '@/components/ui/toggle';
import { useWords } from '@/components/ui/words';
import { AnswerLimit } from '@/lib/domain/interview/lobby';
import { Opening } from '@/lib/domain/interview/interview-phase';
import { TurnMode } from '@/lib/domain/interview/turn-mode';
import { fill } from '@/lib/domain/messages';
import { conductInWords } from './choice-in-words';
import type { SectionProps } from './section';

const limits = { '1': 60, '2': 120, '3': 180 } as const satisfies Record<string, AnswerLimit>;
type Limit = 'off' | keyof typeof limits;
const limitNames = ['off', '1', '2', '3'] as const satisfies readonly Limit[];

/** How the interview goes: who decides that an answer is over, what is played around it, and what is said of it. */
export function ConductSection({ choice, onChange, mayConverse }: SectionProps & { mayConverse: boolean }) {
  const words = useWords();
  const text = words.panel.lobby.conduct;
  return (
    <Disclosure label={text.heading} aside={conductInWords(choice, words).join(' · ')}>
      <div className="flex flex-col gap-4">
        <Choice
          label={text.turnMode}
          hint={
            mayConverse
              ? text.turnModeHints[choice.turnMode]
              : `${text.turnModeHints.coach} ${text.mayNotConverse}`
          }
          options={TurnMode.options.map((mode) => ({
            value: mode,
            label: text.turnModes[mode],
            disabled: mode === 'conversation' && !mayConverse,
          }))}
          value={choice.turnMode}
          onChange={(turnMode) => onChange({ turnMode })}
        />
        <Choice
          label={text.opening}
          hint={text.openingHints[choice.opening]}
          options={Opening.options.map((opening) => ({ value: opening, label: text.openings[opening] }))}
          value={choice.opening}
          onChange={(opening) => onChange({ opening })}
        />
        <Choice
          label={text.limit}
          hint={choice.answerLimit === null ? undefined : text.limitHint}
          options={limitNames.map((name) => ({
            value: name,
            label: name === 'off' ? text.limits.off : fill(text.limits.minutes, { minutes: name }),
          }))}
          value={limitNames[(choice.answerLimit ?? 0) / 60] ?? 'off'}
          onChange={(limit) => onChange({ answerLimit: limit === 'off' ? null : limits[limit] })}
        />
        <Choice
          label={text.grading}
          hint={choice.practice ? text.practiceHint : undefined}
          options={[
            { value: 'graded', label: text.graded },
            { value: 'practice', label: text.practice },
          ]}
          value={choice.practice ? 'practice' : 'graded'}
          onChange={(grading) => onChange({ practice: grading === 'practice' })}
        />
        {!choice.practice && (
          <Toggle
            label={text.rateFirst}
            hint={text.rateFirstHint}
            checked={choice.rateFirst}
            onChange={(rateFirst) => onChange({ rateFirst })}
          />
        )}
      </div>
    </Disclosure>
  );
}
