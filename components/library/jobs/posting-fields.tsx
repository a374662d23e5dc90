import { fill } from '@/lib/domain/messages';
import type { Job } from '@/lib/domain/job';
import { roleProfiles } from '@/lib/domain/questions/role-profiles';
import { cleanText } from '@/lib/domain/resume/clean-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { jobName } from '@/components/library/job-name';
import { OpenDocument } from '@/components/library/resumes/open-document';
import { jobLimits, ofRole, type JobDraft } from './job-draft';

const roles = roleProfiles
  .map(({ id, title }) => ({ value: id, label: title }))
  .toSorted((one, other) => one.label.localeCompare(other.label));

/** Where a job comes from: a posting as text or out of a file, or a role where there is none. */
export function PostingFields({
  draft,
  isNew,
  known,
  onPosting,
  onRole,
  onReadAgain,
  onOpenKnown,
}: {
  draft: JobDraft;
  isNew: boolean;
  /** The job that has this posting already. */
  known: Job | null;
  onPosting: (posting: string) => void;
  onRole: (draft: JobDraft) => void;
  onReadAgain: () => void;
  onOpenKnown: () => void;
}) {
  const all = useWords();
  const words = all.jobs.form;
  const role = roleProfiles.find(({ title }) => draft.posting === '' && title === draft.title);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <OpenDocument onText={(text) => onPosting(text.slice(0, jobLimits.posting))} />
      <Field
        label={words.posting}
        hint={isNew ? words.postingHint : undefined}
        error={draft.posting.length > jobLimits.posting && fill(words.tooLong, { most: jobLimits.posting })}
      >
        {(control) => (
          <TextArea
            {...control}
            autoFocus={isNew}
            className="max-h-[60dvh] min-h-72"
            value={draft.posting}
            onChange={(event) => onPosting(event.target.value)}
            onBlur={() => {
              const clean = cleanText(draft.posting);
              if (clean !== draft.posting) onPosting(clean);
            }}
          />
        )}
      </Field>
      {known && (
        <Notice
          calm
          what={fill(words.known, { job: jobName(known, all) })}
          action={{ label: words.openKnown, onAct: onOpenKnown }}
        />
      )}
      {isNew && draft.posting.trim() === '' && (
        <Field label={words.role}>
          {(control) => (
            <Select
              {...control}
              value={role?.id ?? ''}
              onChange={(event) => {
                const chosen = roleProfiles.find(({ id }) => id === event.target.value);
                if (chosen) onRole(ofRole(chosen));
              }}
              options={[{ value: '', label: words.noRole }, ...roles]}
            />
          )}
        </Field>
      )}
      {!isNew && draft.posting.trim() !== '' && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button size="small" onClick={onReadAgain}>
            {words.readAgain}
          </Button>
          <p className="text-small text-quiet">{words.readAgainHint}</p>
        </div>
      )}
    </div>
  );
}
