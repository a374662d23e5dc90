import { useState } from 'react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Resume } from '@/lib/domain/resume';
import { withLines, type ResumePlace } from '@/lib/domain/resume/add-lines';
import { storeFailure } from '@/lib/store/failure';
import { readResume, updateResume } from '@/lib/store/resumes';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useUndo } from '@/components/library/use-undo';

/** Adds lines to a resume as it was read; it can be taken back as long as nobody has changed it since. */
export function useAddLines(onDone: () => void) {
  const database = useDatabase();
  const all = useWords();
  const words = all.resumes.bullets;
  const offerUndo = useUndo();
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (resume: Resume, place: ResumePlace, lines: readonly string[]): Promise<void> => {
    const text = withLines(resume.text, place, lines);
    if (text === null) return setProblem(words.full);
    try {
      const { id } = resume;
      const outcome = await updateResume(database, { id, readAt: resume.updatedAt }, { text }, Date.now());
      if (outcome !== 'saved') return setProblem(words.failed);
      onDone();
      offerUndo({
        said: fill(counted(words.added, lines.length), {
          count: lines.length,
          resume: resume.title || all.resumes.untitled,
        }),
        undo: async () => {
          const now = await readResume(database, id);
          if (now?.text !== text) return false;
          const place = { id, readAt: now.updatedAt };
          return (await updateResume(database, place, { text: resume.text }, Date.now())) === 'saved';
        },
      });
    } catch (error) {
      setProblem(all.failures[storeFailure(error).reason].what);
    }
  };
  return { add, problem };
}
