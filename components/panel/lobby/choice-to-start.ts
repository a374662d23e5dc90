import { materialLimits, type LobbyChoice } from '@/lib/domain/interview/lobby';
import { readOwnQuestions } from './own-questions';

/** The choice as an interview is started with it: what was pasted is held to its limits, of which its fields tell. */
export const choiceToStart = (choice: LobbyChoice, own: string): LobbyChoice => ({
  ...choice,
  posting: choice.posting.slice(0, materialLimits.posting),
  scenario: choice.scenario.slice(0, materialLimits.scenario),
  ownQuestions: readOwnQuestions(own).questions,
});
