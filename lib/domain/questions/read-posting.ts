import type { Job } from '@/lib/domain/job';
import { competenciesIn } from './competency';
import { companyIn } from './read-posting-company';
import { postingLines } from './read-posting-lines';
import { skillsIn } from './read-posting-skills';
import { summaryIn } from './read-posting-summary';
import { titleIn } from './read-posting-title';

/** What a posting says of the job. What is not found is an empty string or an empty list, never a guess. */
export type PostingParts = Pick<Job, 'title' | 'company' | 'skills' | 'competencies' | 'summary'>;

const mostCompetencies = 12;

/**
 * Reads a pasted posting into its parts, here and at once, without asking anybody. The text is a stranger's: it may
 * be empty, enormous, full of markup or written to mislead a machine. Time is linear in its length.
 */
export function readPosting(posting: string): PostingParts {
  const lines = postingLines(posting);
  const text = lines.join('\n');
  return {
    title: titleIn(lines),
    company: companyIn(lines),
    skills: skillsIn(text),
    competencies: competenciesIn(text).slice(0, mostCompetencies),
    summary: summaryIn(lines),
  };
}
