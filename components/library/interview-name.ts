import { fill, type Words } from '@/lib/domain/messages';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import { useWords } from '@/components/ui/words';

/** What an interview is called: its job, or its kind where it had none. */
export function interviewName(words: Words, interview: InterviewRecord, job: Job | null): string {
  if (job?.title && job.company)
    return fill(words.library.interview.at, { title: job.title, company: job.company });
  if (job?.title) return job.title;
  return fill(words.library.interview.unnamed, { kind: words.shared.kinds[interview.kind] });
}

/** {@link interviewName} in the language of the page. */
export const useInterviewName = (interview: InterviewRecord, job: Job | null): string =>
  interviewName(useWords(), interview, job);
