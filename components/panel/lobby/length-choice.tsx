import { Choice, type ChoiceOption } from '@/components/ui/choice';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { TimeBudget } from '@/lib/domain/interview/lobby';
import type { SectionProps } from './section';

const counts = ['1', '2', '3', '4', '5'] as const;
const budgets = { '15 min': 15, '30 min': 30, '60 min': 60 } as const satisfies Record<string, TimeBudget>;
type Budget = keyof typeof budgets;
type Length = (typeof counts)[number] | Budget;

const isBudget = (length: Length): length is Budget => length in budgets;

/** How long the interview is: a number of questions or a time, as one control. */
export function LengthChoice({ choice, onChange }: SectionProps) {
  const words = useWords();
  const { questions: text } = words.panel.lobby;
  const options: ChoiceOption<Length>[] = [
    ...counts.map((count) => ({ value: count, label: count })),
    ...Object.entries(budgets).map(([value, minutes], index) => ({
      value: value as Budget,
      label: fill(text.minutes, { minutes }),
      newLine: index === 0,
    })),
  ];
  const value: Length =
    choice.minutes === null ? (counts[choice.questionCount - 1] ?? '3') : `${choice.minutes} min`;
  return (
    <Choice
      label={text.length}
      hint={choice.minutes === null ? undefined : text.minutesHint}
      options={options}
      value={value}
      onChange={(length) =>
        onChange(
          isBudget(length) ? { minutes: budgets[length] } : { minutes: null, questionCount: Number(length) },
        )
      }
    />
  );
}
