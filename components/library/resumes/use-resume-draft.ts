import { useState } from 'react';
import type { Failure } from '@/lib/domain/failure';
import type { Resume } from '@/lib/domain/resume';
import { cleanText, longestDocument } from '@/lib/domain/resume/clean-text';
import { storeFailure } from '@/lib/store/failure';
import { saveResume } from '@/lib/store/resumes';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import type { ResumeDraft } from './resume-fields';

/** Why the last attempt to save did not. */
export type NotSaved = { why: 'conflict' } | { why: 'failed'; failure: Failure };

/**
 * A resume while it is edited. Untouched, it follows what is stored, so that lines added elsewhere show at once;
 * touched, it is the candidate's until it is saved or discarded.
 */
export function useResumeDraft(resume: Resume) {
  const database = useDatabase();
  const words = useWords().resumes;
  const toast = useToast();
  /** What is edited, and when the row was last changed as the editing began. */
  const [edited, setEdited] = useState<{ draft: ResumeDraft; readAt: number } | null>(null);
  const [notSaved, setNotSaved] = useState<NotSaved | null>(null);
  const stored: ResumeDraft = { title: resume.title, text: resume.text };
  const draft = edited?.draft ?? stored;
  const isDirty = draft.title !== stored.title || draft.text !== stored.text;
  const change = (part: Partial<ResumeDraft>): void =>
    setEdited((before) => ({
      draft: { ...(before?.draft ?? stored), ...part },
      readAt: before?.readAt ?? resume.updatedAt,
    }));
  const discard = (): void => {
    setEdited(null);
    setNotSaved(null);
  };
  const save = async (evenSo = false): Promise<void> => {
    const text = cleanText(draft.text);
    if (!isDirty || text === '' || text.length > longestDocument) return;
    try {
      const place = { resume, readAt: evenSo ? null : (edited?.readAt ?? null) };
      const title = draft.title.trim();
      const outcome = await saveResume(database, place, { title, text }, Date.now());
      if (outcome === 'saved') {
        discard();
        toast({ text: words.saved });
      } else setNotSaved({ why: 'conflict' });
    } catch (error) {
      setNotSaved({ why: 'failed', failure: storeFailure(error) });
    }
  };
  return { draft, isDirty, change, discard, save, notSaved };
}
