import { useWords } from '@/components/ui/words';
import { planInWords } from '@/lib/domain/report/document/advice-in-words';
import type { PlanStep } from '@/lib/domain/report/practice-plan';
import { Part } from './part';

/** What to do next, in the order in which it helps most. */
export function PlanPart({ plan }: { plan: readonly PlanStep[] }) {
  const words = useWords();
  if (plan.length === 0)
    return (
      <Part name="plan">
        <p className="max-w-[62ch]">{words.report.plan.none}</p>
      </Part>
    );
  return (
    <Part name="plan">
      <ol className="flex flex-col gap-4">
        {plan.map((step, index) => {
          const { what, how } = planInWords(step, words);
          return (
            <li key={step.what} className="flex gap-4">
              <span aria-hidden className="tabular w-4 shrink-0 text-end font-script text-script text-quiet">
                {index + 1}
              </span>
              <div className="flex min-w-0 max-w-[62ch] flex-col gap-1 pt-1">
                <p>{what}.</p>
                {how.map((line) => (
                  <p key={line} className="text-quiet">
                    {line}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
