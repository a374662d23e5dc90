import { FileText, Scissors } from 'lucide-react';
import { useState } from 'react';
import type { Job } from '@/lib/domain/job';
import type { Resume } from '@/lib/domain/resume';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { useTailor } from '@/components/library/resumes/use-tailor';
import { Section } from '@/components/library/section';
import { ChooseMaster } from './choose-master';

/** The resume for a job: the tailored one, or the way to it. */
export function JobResume({ job, resumes }: { job: Job; resumes: readonly Resume[] }) {
  const words = useWords().jobs.resume;
  const tailor = useTailor(resumes);
  const [choosing, setChoosing] = useState(false);
  const tailored = resumes.find(({ jobId }) => jobId === job.id);
  const masters = resumes.filter(({ jobId }) => jobId === null);
  const [only] = masters;
  return (
    <Section title={words.title}>
      <p className="-mt-1 max-w-[62ch] text-small text-quiet">{words.lead}</p>
      {tailored ? (
        <Button asChild className="self-start">
          <a href={hrefOf('resumes', tailored.id)}>
            <FileText aria-hidden className="size-4" />
            {words.tailored}
          </a>
        </Button>
      ) : (
        <Button
          className="self-start"
          onClick={() => (only && masters.length === 1 ? tailor(only, job) : setChoosing(true))}
        >
          <Scissors aria-hidden className="size-4" />
          {words.tailor}
        </Button>
      )}
      {choosing && (
        <ChooseMaster
          masters={masters}
          onClose={() => setChoosing(false)}
          onChoose={(master) => {
            setChoosing(false);
            tailor(master, job);
          }}
        />
      )}
    </Section>
  );
}
