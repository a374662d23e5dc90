import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { useMemo } from 'react';
import type { Job } from '@/lib/domain/job';
import { fill } from '@/lib/domain/messages';
import type { Resume } from '@/lib/domain/resume';
import { askedSkills, type AskedSkill } from '@/lib/domain/resume/asked-skills';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { Section } from '@/components/library/section';

/** What a posting asks for, held against the resume, at a glance: full where it is named, dashed where it is not. */
export function JobAsks({ job, resume }: { job: Job; resume: Resume | null }) {
  const all = useWords();
  const words = all.jobs.asks;
  const asked = useMemo(() => askedSkills(job.skills, resume?.text ?? ''), [job.skills, resume]);
  const named = asked.filter((each) => each.named);
  const lacking = asked.filter((each) => !each.named);
  const title = resume?.title || all.resumes.untitled;
  return (
    <Section title={words.title}>
      {asked.length === 0 && <p className="text-quiet">{words.none}</p>}
      {asked.length > 0 && resume && (
        <>
          <p className="max-w-[62ch]">
            {lacking.length === 0
              ? words.all
              : fill(words.some, { resume: title, named: named.length, count: asked.length })}
          </p>
          <Skills label={words.lacking} skills={lacking} />
          <Skills label={words.named} skills={named} />
        </>
      )}
      {asked.length > 0 && !resume && (
        <>
          <Skills label={words.lacking} skills={asked} plain />
          <p className="text-quiet">
            {words.noResume}{' '}
            <a href={hrefOf('resumes', 'new')} className="text-ink underline underline-offset-2">
              {words.toResumes}
            </a>
          </p>
        </>
      )}
      {job.competencies.length > 0 && (
        <p className="max-w-[62ch] text-small text-quiet">
          <span className="font-medium">{words.competencies}:</span> {job.competencies.join(', ')}
        </p>
      )}
    </Section>
  );
}

/** `plain` where there is nothing to hold them against. */
function Skills({
  label,
  skills,
  plain = false,
}: {
  label: string;
  skills: readonly AskedSkill[];
  plain?: boolean;
}) {
  const words = useWords().jobs.form;
  if (skills.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 sm:flex-row sm:items-baseline">
      {!plain && <p className="w-32 shrink-0 text-small text-quiet [overflow-wrap:anywhere]">{label}</p>}
      <ul aria-label={plain ? words.skills : label} className="flex min-w-0 flex-wrap gap-1.5">
        {skills.map(({ skill, named }) => (
          <li
            key={skill}
            className={clsx(
              'inline-flex items-center gap-1 rounded-control border px-2 py-0.5 text-small [overflow-wrap:anywhere]',
              named ? 'border-transparent bg-hover' : plain ? 'border-line' : 'border-dashed border-edge',
            )}
          >
            {named && <Check aria-hidden className="size-3.5 shrink-0 text-green" />}
            {skill}
          </li>
        ))}
      </ul>
    </div>
  );
}
