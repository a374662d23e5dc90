import type { Job } from '@/lib/domain/job';
import type { BankQuestion, Experience, RoleFamily } from './bank-question';

const familyWords: readonly (readonly [RoleFamily, RegExp])[] = [
  ['product', /\bproduct (?:manager|owner|lead|director)|head of product|chief product/i],
  ['design', /\bdesigner|\bux\b|\bui\b|user experience/i],
  ['data', /\bdata\b|\banalyst|scientist|machine learning|statistician|\bbi\b/i],
  ['engineering', /engineer|developer|programmer|architect|devops|\bsre\b|\bcto\b|\bqa\b|technical lead/i],
  ['sales', /\bsales|account (?:executive|manager)|business development/i],
  ['marketing', /marketing|\bseo\b|\bbrand\b|content|copywriter|communications/i],
  ['support', /support|customer (?:success|service|care)|help ?desk/i],
  [
    'operations',
    /operations|logistic|supply|project manager|programme manager|program manager|office manager|procurement/i,
  ],
];

/** The line of work that a job's title names, or null. Data engineers count as data, sales engineers as engineering. */
const familyOf = (job: Job | null): RoleFamily | null =>
  familyWords.find(([, words]) => words.test(job?.title ?? ''))?.[0] ?? null;

/** How much experience a title supposes, or null where it does not say. */
function experienceOf(job: Job | null): Experience | null {
  const title = job?.title ?? '';
  if (
    /\b(?:intern|internship|junior|graduate|trainee|apprentice|entry[- ]level|working student)\b/i.test(title)
  )
    return 'entry';
  return /\b(?:senior|staff|principal|lead|head|director|chief|vp|vice president|manager)\b/i.test(title)
    ? 'senior'
    : null;
}

/** The words as they are asked, or null where the question has a gap that this job does not fill. */
export function fillGaps(question: BankQuestion, job: Job | null): string | null {
  let missing = false;
  const values = { skill: job?.skills[0] ?? '', company: job?.company ?? '' };
  const text = question.text.replace(/\{(skill|company)\}/g, (_gap, name: 'skill' | 'company') => {
    if (!values[name]) missing = true;
    return values[name];
  });
  return missing ? null : text;
}

/** False for questions of another line of work, or of other experience than the title names. */
export function suits(question: BankQuestion, job: Job | null): boolean {
  const family = familyOf(job);
  if (question.roles && !(family && question.roles.includes(family)) && !sharesSkill(question, job))
    return false;
  const experience = experienceOf(job);
  return !question.experience || !experience || question.experience === experience;
}

/**
 * How well a question meets the job, 0 to 6: a skill that the posting names counts most, then its competencies,
 * the sooner named the more, then its line of work. The weights are a choice of ours.
 */
export function fitOf(question: BankQuestion, job: Job | null): number {
  if (!job) return 0;
  const place = job.competencies.indexOf(question.competency);
  const competency = place < 0 ? 0 : place < 4 ? 2 : 1;
  const skill = sharesSkill(question, job) || question.text.includes('{skill}') ? 3 : 0;
  return skill + competency + (question.roles ? 1 : 0);
}

function sharesSkill(question: BankQuestion, job: Job | null): boolean {
  const skills = question.skills;
  return Boolean(skills && job?.skills.some((skill) => skills.includes(skill.toLowerCase())));
}
