import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import { ResumeFields } from './resume-fields';
import type { useResumeDraft } from './use-resume-draft';

/** The text of a resume to write in, and a bar that stays in sight while something is not saved. */
export function ResumeEditor({ editing }: { editing: ReturnType<typeof useResumeDraft> }) {
  const words = useWords().resumes;
  const { draft, isDirty, change, discard, save, notSaved } = editing;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <ResumeFields
        draft={draft}
        onChange={change}
        error={draft.text.trim() === '' ? words.form.needed : undefined}
      />
      {notSaved?.why === 'conflict' && (
        <Notice {...words.conflict} action={{ label: words.conflict.keep, onAct: () => void save(true) }} />
      )}
      {notSaved?.why === 'failed' && <FailureNotice failure={notSaved.failure} />}
      {isDirty && (
        <div className="sticky bottom-4 z-10 flex flex-wrap items-center justify-end gap-2 rounded-card border border-line bg-raised px-4 py-2 shadow-float">
          <p role="status" className="me-auto text-small text-quiet">
            {words.form.unsaved}
          </p>
          <Button look="quiet" onClick={discard}>
            {words.form.discard}
          </Button>
          <Button type="submit" look="primary">
            {words.form.saveChanges}
          </Button>
        </div>
      )}
    </form>
  );
}
