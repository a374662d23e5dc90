import { singleLine } from '@/lib/domain/single-line';
import type { Job } from '@/lib/domain/job';
import { cutDocument } from '@/lib/domain/resume/clean-text';
import { readPosting } from '@/lib/domain/questions/read-posting';
import type { RoleProfile } from '@/lib/domain/questions/role-profile';

/** What of a job is written by hand. */
export type JobDraft = Pick<Job, 'posting' | 'title' | 'company' | 'skills' | 'competencies' | 'summary'>;

/** How long each of it may be; lists in entries. The limits are those of {@link Job}. */
export const jobLimits = {
  posting: 20_000,
  line: 160,
  summary: 1200,
  chip: 60,
  skills: 40,
  competencies: 20,
} as const;

export const emptyJob: JobDraft = {
  posting: '',
  title: '',
  company: '',
  skills: [],
  competencies: [],
  summary: '',
};

/** A new draft follows its posting in everything that was not touched by hand. */
export function following(draft: JobDraft, posting: string, touched: ReadonlySet<string>): JobDraft {
  const { title, company, skills, competencies, summary } = readPosting(posting);
  const read = { title, company, skills, competencies, summary };
  const kept = Object.fromEntries(Object.entries(draft).filter(([key]) => touched.has(key)));
  return { ...draft, ...read, ...kept, posting };
}

/** A draft as a role begins it. */
export const ofRole = ({ title, skills, competencies, summary }: RoleProfile): JobDraft => ({
  posting: '',
  title,
  company: '',
  skills: [...skills],
  competencies: [...competencies],
  summary,
});

/** A draft as it is kept: single lines, within the limits. */
export const tidyJob = (draft: JobDraft): JobDraft => ({
  posting: cutDocument(draft.posting.trim(), jobLimits.posting),
  title: singleLine(draft.title).slice(0, jobLimits.line),
  company: singleLine(draft.company).slice(0, jobLimits.line),
  skills: draft.skills.slice(0, jobLimits.skills),
  competencies: draft.competencies.slice(0, jobLimits.competencies),
  summary: draft.summary.trim().slice(0, jobLimits.summary),
});
