import type { QuestionKind } from './kind';
import type { BankQuestion } from './bank-question';
import { behaviouralPeople } from './bank/behavioural-people';
import { behaviouralSelf } from './bank/behavioural-self';
import { behaviouralWork } from './bank/behavioural-work';
import { leadershipDirection } from './bank/leadership-direction';
import { leadershipPeople } from './bank/leadership-people';
import { meetingQuestions } from './bank/meeting';
import { presentationQuestions } from './bank/presentation';
import { systemDesignQuestions } from './bank/system-design';
import { technicalForAnybody } from './bank/technical-anybody';
import { technicalForCommerce } from './bank/technical-commercial';
import { technicalForData } from './bank/technical-data';
import { technicalForEngineering } from './bank/technical-engineering';
import { technicalForOrganisation } from './bank/technical-organisation';
import { technicalForProductAndDesign } from './bank/technical-product-design';
import { technicalForService } from './bank/technical-service';

/** The built-in questions by kind, all of them of our own writing. */
export const questionBank: Readonly<Record<QuestionKind, readonly BankQuestion[]>> = {
  behavioural: [...behaviouralWork, ...behaviouralPeople, ...behaviouralSelf],
  leadership: [...leadershipPeople, ...leadershipDirection],
  technical: [
    ...technicalForAnybody,
    ...technicalForEngineering,
    ...technicalForData,
    ...technicalForProductAndDesign,
    ...technicalForCommerce,
    ...technicalForOrganisation,
    ...technicalForService,
  ],
  systemDesign: systemDesignQuestions,
  meeting: meetingQuestions,
  presentation: presentationQuestions,
};
