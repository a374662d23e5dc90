import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { materialLimits } from '@/lib/domain/interview/lobby';
import { fill } from '@/lib/domain/messages';
import { roleProfiles } from '@/lib/domain/questions/role-profiles';
import { jobName, SavedJobField } from './saved-job-field';
import type { Lobby, SectionProps } from './section';
import { tooLong } from './too-long';

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const roles = roleProfiles
  .map(({ id, title }) => ({ value: id, label: title }))
  .toSorted((one, other) => one.label.localeCompare(other.label));

/** What the interview is for: a job that was kept, a posting as text, or a role where there is neither. */
export function JobSection({ choice, onChange, jobs }: SectionProps & { jobs: Lobby['jobs'] }) {
  const words = useWords();
  const text = words.panel.lobby.job;
  const count = wordCount(choice.posting);
  const saved = jobs.find(({ id }) => id === choice.jobId);
  const role = roles.find(({ value }) => value === choice.roleId);
  return (
    <Disclosure
      label={text.heading}
      aside={
        saved
          ? fill(text.isSaved, { job: jobName(saved, words) })
          : count > 0
            ? fill(text.postingWords, { count })
            : (role?.label ?? text.none)
      }
    >
      <div className="flex flex-col gap-4">
        {jobs.length > 0 && <SavedJobField choice={choice} onChange={onChange} jobs={jobs} />}
        {!saved && <PastedJob choice={choice} onChange={onChange} />}
      </div>
    </Disclosure>
  );
}

/** A posting, or a role instead of it. */
function PastedJob({ choice, onChange }: SectionProps) {
  const words = useWords();
  const text = words.panel.lobby.job;
  const role = roles.find(({ value }) => value === choice.roleId);
  return (
    <>
      <Field
        label={text.posting}
        hint={text.postingHint}
        error={tooLong(choice.posting, materialLimits.posting, words)}
      >
        {(control) => (
          <TextArea
            {...control}
            value={choice.posting}
            onChange={(event) => onChange({ posting: event.target.value })}
          />
        )}
      </Field>
      <Field label={text.role} hint={choice.posting.trim() && role ? text.roleWaits : undefined}>
        {(control) => (
          <Select
            {...control}
            value={role?.value ?? ''}
            onChange={(event) => onChange({ roleId: event.target.value || null })}
            options={[{ value: '', label: text.noRole }, ...roles]}
          />
        )}
      </Field>
    </>
  );
}
