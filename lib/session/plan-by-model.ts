import type { Planner } from '@/lib/coach/planner';
import type { Job } from '@/lib/domain/job';
import type { Logger } from '@/lib/domain/logger';
import { checkedParts } from '@/lib/domain/questions/posting-check';
import type { Question } from '@/lib/domain/questions/question';
import type { QuestionPlan } from '@/lib/domain/questions/question-plan';
import { wordedPlan } from '@/lib/domain/questions/question-plan-worded';
import type { MeteredUsage } from '@/lib/domain/usage';

/** Who is asked, and for how long. */
export type Asking = {
  planner: Planner;
  /** Ends the waiting: whatever the planner does then, the interview starts without it. */
  signal: AbortSignal;
  onUsage: (usage: MeteredUsage) => void;
  logger: Logger;
};

type Worded = { job: Job; questions: Question[] };

/**
 * What a model makes of the posting and of the bank's questions, as far as it stands our checks; null where it said
 * nothing of use, or not in time. Never throws: an interview starts without it as well.
 */
export async function plannedByModel(
  { planner, signal, onUsage, logger }: Asking,
  job: Job,
  plan: QuestionPlan,
  recentTexts: readonly string[],
  language: string,
): Promise<Worded | null> {
  const places = plan.questions.flatMap(({ source }, index) => (source === 'bank' ? [index] : []));
  const questions = places.flatMap((index) => plan.questions[index] ?? []);
  const input = { posting: job.posting, questions, language };
  const made = await Promise.race([planner.plan(input, signal, onUsage), stopped(signal)]).catch(() => null);
  if (!made || 'failure' in made) {
    logger.debug('the plan is the built-in one', { reason: made?.failure.reason ?? 'time' });
    return null;
  }
  const wordings = made.wordings.map(({ index, text }) => ({ index: places[index] ?? -1, text }));
  return {
    job: { ...job, ...checkedParts(made.posting, job, job.posting) },
    questions: wordedPlan(plan, wordings, job.posting, recentTexts),
  };
}

const stopped = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
