import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { fill, type Words } from '@/lib/domain/messages';
import type { Lobby, SectionProps } from './section';

/** What a saved job is called: "Acme, Nurse", or whichever of both is known. */
export function jobName({ title, company }: Lobby['jobs'][number], words: Words): string {
  const text = words.panel.lobby.job;
  if (title && company) return fill(text.at, { title, company });
  return title || company || text.unnamed;
}

/** A job that was kept before, instead of pasting its posting again. */
export function SavedJobField({ choice, onChange, jobs }: SectionProps & { jobs: Lobby['jobs'] }) {
  const words = useWords();
  const text = words.panel.lobby.job;
  const options = jobs.map((job) => ({ value: job.id, label: jobName(job, words) }));
  return (
    <Field label={text.saved} hint={choice.jobId === null ? undefined : text.savedHint}>
      {(control) => (
        <Select
          {...control}
          value={choice.jobId ?? ''}
          onChange={(event) => onChange({ jobId: event.target.value || null })}
          options={[{ value: '', label: text.noSaved }, ...options]}
        />
      )}
    </Field>
  );
}
