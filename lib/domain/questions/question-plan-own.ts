import type { InterviewKind, QuestionKind } from './kind';
import { competenciesIn } from './competency';

/** What a question of the candidate's own is called where nothing in it tells its competency. */
export const ownCompetency = 'Your own question';

/** The kind of a question that somebody wrote: what was chosen, or in a mixed interview what its words ask for. */
export function kindOfOwn(text: string, chosen: InterviewKind): QuestionKind {
  if (chosen !== 'mixed') return chosen;
  if (
    /^\s*(?:please\s+)?(?:design|architect)\b|\bhow would you (?:design|architect|build a system)\b/i.test(
      text,
    )
  ) {
    return 'systemDesign';
  }
  if (/\b(?:tell me about|describe|give (?:me )?an example|a time when|have you ever|why)\b/i.test(text)) {
    return /\b(?:led|lead|leading|your team|your reports?|managed|delegat|mentor|coach|stakeholder)/i.test(
      text,
    )
      ? 'leadership'
      : 'behavioural';
  }
  return /\b(?:how (?:do|does|would|can)|explain|what is|what are|difference between|implement|algorithm)\b/i.test(
    text,
  )
    ? 'technical'
    : 'behavioural';
}

export const competencyOfOwn = (text: string): string => competenciesIn(text)[0] ?? ownCompetency;
