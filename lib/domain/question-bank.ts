import type { QuestionKind } from './kind';
import type { BankQuestion } from './questions/bank-question';
import { behaviouralQuestions } from './questions/behavioural';
import { leadershipQuestions } from './questions/leadership';
import { systemDesignQuestions } from './questions/system-design';
import { technicalQuestions } from './questions/technical';

/** The built-in questions by kind. */
export const questionBank: Readonly<Record<QuestionKind, readonly BankQuestion[]>> = {
  behavioural: behaviouralQuestions,
  leadership: leadershipQuestions,
  technical: technicalQuestions,
  systemDesign: systemDesignQuestions,
};
