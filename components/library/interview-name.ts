import { fill } from '@/lib/domain/messages';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import { useWords } from '@/components/ui/words';

/** What an interview is called: its job, or its kind where it had none. */
export function useInterviewName(interview: InterviewRecord, job: Job | null): string {
  const words = useWords();
  if (job?.title && job.company)
    return fill(words.library.interview.at, { title: job.title, company: job.company });
  if (job?.title) return job.title;
  return fill(words.library.interview.unnamed, { kind: words.shared.kinds[interview.kind] });
}
