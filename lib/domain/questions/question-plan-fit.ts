import type { BankQuestion } from './bank-question';
import type { Aim } from './question-plan-aim';

const gap = /\{(skill|company|scenario)\}/g;

/** The words as they are asked, or null where they have a gap that the aim does not fill. */
export function fillGaps(text: string, { gaps }: Pick<Aim, 'gaps'>): string | null {
  let missing = false;
  const filled = text.replace(gap, (_gap, name: keyof Aim['gaps']) => {
    if (!gaps[name]) missing = true;
    return gaps[name];
  });
  return missing ? null : filled;
}

/** False for questions of another line of work, or of other experience than the job supposes. */
export function suits(question: BankQuestion, aim: Aim): boolean {
  const { roles, experience } = question;
  if (roles && !(aim.family && roles.includes(aim.family)) && !sharesSkill(question, aim)) return false;
  return !experience || !aim.experience || experience === aim.experience;
}

/**
 * How well a question meets the job, 0 to 6: a skill that the posting names, the company or the scenario counts most,
 * then its competencies, the sooner named the more, then its line of work. The weights are a choice of ours.
 */
export function fitOf(question: BankQuestion, aim: Aim): number {
  const place = aim.competencies.indexOf(question.competency);
  const competency = place < 0 ? 0 : place < 4 ? 2 : 1;
  const isOfThisJob = sharesSkill(question, aim) || question.text.includes('{');
  const isOfThisLine = Boolean(aim.family && question.roles?.includes(aim.family));
  return (isOfThisJob ? 3 : 0) + competency + (isOfThisLine ? 1 : 0);
}

const sharesSkill = ({ skills }: BankQuestion, aim: Aim): boolean =>
  skills?.some((skill) => aim.skills.includes(skill)) ?? false;
