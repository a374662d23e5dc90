import { Copy, Scissors, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Job } from '@/lib/domain/job';
import type { Resume } from '@/lib/domain/resume';
import { asMarkdown } from '@/lib/domain/resume/as-markdown';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { fileNameOf } from '@/components/library/saving/file-name';
import { saveText } from '@/components/library/saving/save-text';
import { TailorForJob } from './tailor-for-job';

/** What can be done with a resume besides writing in it. What is copied and saved is the text as it stands here. */
export function ResumeActions({
  resume,
  text,
  jobs,
  resumes,
  onDelete,
}: {
  resume: Resume;
  /** As it is written at the moment, saved or not. */
  text: string;
  jobs: readonly Job[];
  resumes: readonly Resume[];
  onDelete: () => void;
}) {
  const all = useWords().resumes;
  const words = all.actions;
  const toast = useToast();
  const [tailoring, setTailoring] = useState(false);
  const name = fileNameOf(resume.title || all.untitled, 'resume');
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => toast({ text: words.copied }),
      () => toast({ text: words.copyFailed }),
    );
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      {resume.jobId === null && (
        <Button onClick={() => setTailoring(true)}>
          <Scissors aria-hidden className="size-4" />
          {words.tailor}
        </Button>
      )}
      <Button onClick={copy}>
        <Copy aria-hidden className="size-4" />
        {words.copy}
      </Button>
      <Menu
        label={words.menu}
        items={[
          { label: words.text, onChoose: () => saveText(`${name}.txt`, `${text}\n`) },
          { label: words.markdown, onChoose: () => saveText(`${name}.md`, `${asMarkdown(text)}\n`) },
        ]}
      />
      <Button look="quiet" onClick={onDelete} className="-me-4 ms-auto">
        <Trash2 aria-hidden className="size-4" />
        {all.remove}
      </Button>
      {tailoring && (
        <TailorForJob master={resume} jobs={jobs} resumes={resumes} onClose={() => setTailoring(false)} />
      )}
    </div>
  );
}
