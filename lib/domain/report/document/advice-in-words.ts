import type { Words } from '@/lib/domain/messages';
import { fill } from '@/lib/domain/messages';
import type { PlanStep } from '@/lib/domain/report/practice-plan';
import type { PostingGap } from '@/lib/domain/report/posting-match';
import { elementInWords, questionsInWords, scoreInWords } from './in-words';

/** How to speak about something that the posting asks for. `hasResume` tells whether one was there to look in. */
export function gapInWords(
  { skill, missing, nearest }: PostingGap,
  hasResume: boolean,
  { report }: Words,
): string {
  const words = report.posting.gaps;
  const kind = missing === 'nowhere' && !hasResume ? words.noResume : words[missing];
  return nearest && kind.near ? fill(kind.near, { skill, nearest }) : fill(kind.far, { skill });
}

/** What to do, and beneath it how. */
export function planInWords(step: PlanStep, words: Words): { what: string; how: string[] } {
  const { plan } = words.report;
  switch (step.what) {
    case 'question':
      return {
        what:
          step.overall === null
            ? fill(plan.question, { number: step.number })
            : fill(plan.questionScored, { number: step.number, score: scoreInWords(step.overall) }),
        how: [step.tip].filter(Boolean),
      };
    case 'criterion': {
      const exercise = words.report.resourceList[step.exercise];
      return {
        what: fill(plan.criterion, {
          criterion: words.shared.criteria[step.criterion],
          score: scoreInWords(step.value),
        }),
        how: [step.tip, `${plan.exercise}: ${exercise.title}. ${exercise.why}`].filter(Boolean),
      };
    }
    case 'element':
      return {
        what: fill(plan.element, { element: elementInWords(step.element, words).toLowerCase() }),
        how: [
          step.note,
          fill(plan.elementWhere, { questions: questionsInWords(step.numbers, words).toLowerCase() }),
        ].filter(Boolean),
      };
    case 'competency':
      return {
        what: fill(plan.competency, { competency: step.competency, score: scoreInWords(step.value) }),
        how: [plan.again],
      };
    case 'unanswered':
      return {
        what: plan.unanswered,
        how: [fill(plan.unansweredWhere, { questions: questionsInWords(step.numbers, words).toLowerCase() })],
      };
  }
}
