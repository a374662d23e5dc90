import { Field } from '@/components/ui/field';
import { TextArea, TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { WordsField } from '@/components/library/words-field';
import { jobLimits, type JobDraft } from './job-draft';

/** What was read in a posting, each part of it to be mended. */
export function JobFields({
  draft,
  onChange,
  error,
}: {
  draft: JobDraft;
  onChange: (change: Partial<JobDraft>) => void;
  /** Why it could not be kept. */
  error?: string | undefined;
}) {
  const words = useWords().jobs.form;
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-3 text-small font-medium text-quiet">{words.fields}</legend>
      {(['title', 'company'] as const).map((name) => (
        <Field key={name} label={words[name]} error={name === 'title' && error}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={jobLimits.line}
              value={draft[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <WordsField
        label={words.skills}
        hint={words.skillsHint}
        items={draft.skills}
        most={jobLimits.skills}
        longest={jobLimits.chip}
        onChange={(skills) => onChange({ skills })}
      />
      <WordsField
        label={words.competencies}
        hint={words.competenciesHint}
        items={draft.competencies}
        most={jobLimits.competencies}
        longest={jobLimits.chip}
        onChange={(competencies) => onChange({ competencies })}
      />
      <Field label={words.summary}>
        {(control) => (
          <TextArea
            {...control}
            maxLength={jobLimits.summary}
            value={draft.summary}
            onChange={(event) => onChange({ summary: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
