import { useMemo } from 'react';
import type { Job } from '@/lib/domain/job';
import { likelyQuestions } from '@/lib/domain/questions/likely-questions';
import { useWords } from '@/components/ui/words';
import { Section } from '@/components/library/section';

/** What the bank would ask for a job, to think of stories for. */
export function LikelyQuestions({ job }: { job: Job }) {
  const words = useWords();
  const questions = useMemo(() => likelyQuestions(job), [job]);
  return (
    <Section title={words.jobs.questions.title}>
      <p className="-mt-1 max-w-[62ch] text-small text-quiet">{words.jobs.questions.lead}</p>
      <ol className="flex max-w-[62ch] flex-col gap-4">
        {questions.map(({ id, text, competency, kind }) => (
          <li key={id}>
            <p className="script [overflow-wrap:anywhere]">{text}</p>
            <p className="text-small text-quiet">
              {competency} · {words.shared.kinds[kind]}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
