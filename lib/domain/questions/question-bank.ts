import type { QuestionKind } from './kind';
import type { BankQuestion } from './bank-question';
import { behaviouralQuestions } from './behavioural';
import { meetingQuestions } from './bank/meeting';
import { presentationQuestions } from './bank/presentation';
import { leadershipQuestions } from './leadership';
import { systemDesignQuestions } from './system-design';
import { technicalQuestions } from './technical';

/** The built-in questions by kind. */
export const questionBank: Readonly<Record<QuestionKind, readonly BankQuestion[]>> = {
  behavioural: behaviouralQuestions,
  leadership: leadershipQuestions,
  technical: technicalQuestions,
  systemDesign: systemDesignQuestions,
  meeting: meetingQuestions,
  presentation: presentationQuestions,
};
