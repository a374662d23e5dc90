import { longestShownResume } from '@/lib/coach/prompts';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { Provider } from '@/lib/domain/provider';
import type { Question } from '@/lib/domain/questions/question';
import { resumeExcerpt } from '@/lib/domain/resume/excerpt';
import { resumeFor } from '@/lib/store/resumes';
import type { Services } from './services';

/**
 * What the coach is told of the candidate's resume: of the one tailored to the interview's job, else of the master.
 * Empty where there is none, or it cannot be read: no answer waits for it.
 */
export async function excerptFor(
  { database, logger }: Services,
  question: Question,
  { interview, job, candidateName }: Going,
  provider: Provider,
): Promise<string> {
  try {
    const resume = await resumeFor(database, interview.jobId);
    const most = longestShownResume[provider.kind === 'device' ? 'compact' : 'whole'];
    return resume ? resumeExcerpt(resume.text, { question, job, candidate: candidateName }, most) : '';
  } catch (error) {
    logger.warn('the resume cannot be read', { name: error instanceof Error ? error.name : 'unknown' });
    return '';
  }
}
