import { Braces, Copy, FileText, Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { localDay } from '@/lib/domain/local-day';
import { reportName } from '@/lib/domain/report/document/head-blocks';
import { reportDocument } from '@/lib/domain/report/document/report-document';
import { reportMarkdown } from '@/lib/domain/report/document/report-markdown';
import { reportText } from '@/lib/domain/report/document/report-text';
import type { Report } from '@/lib/domain/report/report';
import { reportJson } from '@/lib/domain/report/report-json';
import { momentOf } from '@/components/library/moments';
import { fileNameOf } from '@/components/library/saving/file-name';
import { saveFile } from '@/components/library/saving/save-file';

/** The report as paper, as a file, as text: the same content as the page. */
export function ReportFiles({ report }: { report: Report }) {
  const words = useWords();
  const text = words.report.takeAlong;
  const toast = useToast();
  const document = () => reportDocument(report, words, { moment: momentOf });
  const save = (content: string, type: string, ending: string): void => {
    const about = fileNameOf(reportName(report, words), 'interview');
    const name = `${about}-${localDay(report.interview.createdAt)}.${ending}`;
    void saveFile(new Blob([content], { type }), name).then(
      (isSaved) => isSaved && toast({ text: fill(text.saved, { name }) }),
      () => toast({ text: text.failed }),
    );
  };
  const copy = async (): Promise<void> => {
    const { copied, copyFailed } = words.library.story;
    await navigator.clipboard.writeText(reportText(document())).then(
      () => toast({ text: copied }),
      () => toast({ text: copyFailed }),
    );
  };
  return (
    <div role="group" aria-label={text.label} className="-ms-2 flex flex-wrap gap-x-1">
      <Button look="quiet" size="small" onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" />
        {text.print}
      </Button>
      <Button
        look="quiet"
        size="small"
        onClick={() => save(reportMarkdown(document()), 'text/markdown', 'md')}
      >
        <FileText aria-hidden className="size-4" />
        {text.markdown}
      </Button>
      <Button
        look="quiet"
        size="small"
        onClick={() => save(reportJson(report, Date.now()), 'application/json', 'json')}
      >
        <Braces aria-hidden className="size-4" />
        {text.json}
      </Button>
      <Button look="quiet" size="small" onClick={() => void copy()}>
        <Copy aria-hidden className="size-4" />
        {text.copy}
      </Button>
    </div>
  );
}
