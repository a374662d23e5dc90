import { useState } from 'react';
import type { Failure } from '@/lib/domain/failure';
import { cleanText, longestDocument } from '@/lib/domain/resume/clean-text';
import { readResume } from '@/lib/domain/resume/read-resume';
import { storeFailure } from '@/lib/store/failure';
import { addResume } from '@/lib/store/resumes';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useLeaveGuard } from '@/components/library/interviewers/use-leave-guard';
import { hrefOf } from '@/components/library/route';
import { OpenDocument } from './open-document';
import { ResumeFields, type ResumeDraft } from './resume-fields';
import { WritingSheet } from './writing-sheet';

const list = hrefOf('resumes');

/** A resume out of a file or by hand. Nothing is kept before it is saved. */
export function NewResume() {
  const database = useDatabase();
  const words = useWords().resumes;
  const toast = useToast();
  const [draft, setDraft] = useState<ResumeDraft>({ title: '', text: '' });
  const [fileName, setFileName] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const guard = useLeaveGuard(draft.text.trim() !== '' || draft.title.trim() !== '');
  const change = (part: Partial<ResumeDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const text = cleanText(draft.text);
  const save = (): void => {
    setTried(true);
    if (text === '' || text.length > longestDocument || saving) return;
    setSaving(true);
    const now = Date.now();
    const id = crypto.randomUUID();
    const title = draft.title.trim() || readResume(text).name || words.form.newTitle;
    const rest = { jobId: null, basedOn: null, fileName, createdAt: now, updatedAt: now, deletedAt: null };
    void addResume(database, { id, title: title.slice(0, 160), text, ...rest }).then(
      () => {
        guard.go(hrefOf('resumes', id));
        toast({ text: words.created });
      },
      (error: unknown) => {
        setSaving(false);
        setFailure(storeFailure(error));
      },
    );
  };
  return (
    <WritingSheet title={words.form.createTitle} back={{ href: list, label: words.back }} onSubmit={save}>
      <OpenDocument
        onText={(opened, name) => {
          setFileName(name);
          change({ text: opened, ...(draft.title.trim() ? {} : { title: readResume(opened).name }) });
        }}
      />
      <ResumeFields
        draft={draft}
        onChange={change}
        error={tried && text === '' ? words.form.needed : undefined}
      />
      {failure && <FailureNotice failure={failure} />}
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <Button type="submit" look="primary">
          {words.form.save}
        </Button>
        <Button look="quiet" asChild>
          <a href={list}>{words.form.cancel}</a>
        </Button>
      </div>
      {guard.dialog}
    </WritingSheet>
  );
}
