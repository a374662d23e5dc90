import type { Job } from '@/lib/domain/job';
import { cutAtWord } from '@/lib/domain/delivery/words';
import type { Experience, RoleFamily } from './bank-question';

/** What a plan aims at: everything of the job and the rehearsal that chooses a question or fills its gaps. */
export type Aim = {
  family: RoleFamily | null;
  experience: Experience | null;
  /** Lower case. */
  skills: readonly string[];
  /** The most wanted first. */
  competencies: readonly string[];
  /** What stands for `{skill}`, `{company}` and `{scenario}`; empty where nothing is known. */
  gaps: Readonly<Record<'skill' | 'company' | 'scenario', string>>;
};

/** A line of work and its experience where they are known and need not be read from a title. */
export type LineOfWork = { family: RoleFamily | null; experience?: Experience | undefined };

/** The first family whose words a title holds. Data engineers count as data, sales engineers as engineering. */
const familyWords: readonly (readonly [RoleFamily, RegExp])[] = [
  ['product', /\bproduct (?:manager|owner|lead|director)|head of product|chief product/i],
  [
    'health',
    /\bnurs(?:e|ing)|midwi|paramedic|physio|therapist|pharmac|doctor|physician|surgeon|dental|dentist|radiograph|\bcare (?:assistant|worker|home)|carer\b/i,
  ],
  ['education', /\bteach(?:er|ing)|lecturer|tutor|professor|headteacher|instructor|childcare|educator/i],
  [
    'hospitality',
    /\bchef\b|\bcook\b|waiter|waitress|barista|bartender|hotel|restaurant|housekeep|receptionist|\bsous\b|\bhospitality/i,
  ],
  [
    'people',
    /\bhuman resources|\bhr\b|recruit(?:er|ment|ing)|talent (?:partner|acquisition)|people (?:partner|operations|manager)/i,
  ],
  ['design', /\bdesigner|\bux\b|\bui\b|user experience/i],
  [
    'finance',
    /\baccountant|\baccounting|auditor|bookkeep|controller\b|\bfinanc(?:e|ial)|\btax\b|actuar|treasur|payroll/i,
  ],
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

/** The line of work that a title names, or null. */
const familyOf = (title: string): RoleFamily | null =>
  familyWords.find(([, words]) => words.test(title))?.[0] ?? null;

/** How much experience a title supposes, or null where it does not say. */
function experienceOf(title: string): Experience | null {
  if (
    /\b(?:intern|internship|junior|graduate|trainee|apprentice|entry[- ]level|working student)\b/i.test(title)
  )
    return 'entry';
  return /\b(?:senior|staff|principal|lead|head|director|chief|vp|vice president|manager)\b/i.test(title)
    ? 'senior'
    : null;
}

/** A scenario of two thousand characters cannot be said in a question: this much of it can. */
const longestScenario = 160;

/** What is aimed at; `line` goes before what the title says. */
export function aimOf(job: Job | null, scenario: string, line: LineOfWork | null): Aim {
  const title = job?.title ?? '';
  return {
    family: line ? line.family : familyOf(title),
    experience: line ? (line.experience ?? null) : experienceOf(title),
    skills: (job?.skills ?? []).map((skill) => skill.toLowerCase()),
    competencies: job?.competencies ?? [],
    gaps: { skill: job?.skills[0] ?? '', company: job?.company ?? '', scenario: spokenScenario(scenario) },
  };
}

/** The scenario's first sentence in one line, without its full stop: it stands inside a sentence of ours. */
function spokenScenario(scenario: string): string {
  const line = scenario.replace(/[\s{}[\]<>]+/g, ' ').trim();
  const first = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return cutAtWord(first, longestScenario).replace(/[\s.,;:!?]+$/, '');
}
