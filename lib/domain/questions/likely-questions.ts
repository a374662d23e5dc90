import type { Job } from '@/lib/domain/job';
import { planQuestions } from './question-plan';
import type { Question } from './question';

const count = 5;

/** What the bank would ask in a mixed interview for a job. The same job gives the same questions. */
export function likelyQuestions(job: Job): Question[] {
  let made = 0;
  return planQuestions({
    kind: 'mixed',
    count,
    difficulty: 'medium',
    ownQuestions: [],
    packQuestions: [],
    weakest: [],
    job,
    line: null,
    scenario: '',
    recentTexts: [],
    random: () => 0.5,
    interviewId: job.id,
    newId: () => `likely-${made++}`,
  }).questions;
}
