import { clsx } from 'clsx';
import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { documentNoteInWords, documentProblemInWords } from './document-in-words';
import { useDocument, type DocumentState } from './use-document';

/** Chooses a file, or takes one that is dropped, and says what became of it. What was written stays until it is read. */
export function OpenDocument({ onText }: { onText: (text: string, fileName: string) => void }) {
  const all = useWords();
  const words = all.documents;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { state, read, stop } = useDocument(onText);
  const choose = (): void => input.current?.click();
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) read(file);
  };
  return (
    <div className="flex flex-col gap-3">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={clsx(
          'lit flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-dashed px-4 py-3',
          isOver ? 'border-ink bg-hover' : 'border-edge',
        )}
      >
        <Button onClick={choose}>
          <FileUp aria-hidden className="size-4" />
          {words.open}
        </Button>
        <p className="min-w-[12rem] flex-1 text-small text-quiet">{isOver ? words.drop : words.hint}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.choose}
          accept=".pdf,.docx,.txt,.md,text/plain,text/markdown,application/pdf"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) read(file);
            // The same file, saved anew, may be chosen again.
            target.value = '';
          }}
        />
      </div>
      <Outcome state={state} onStop={stop} onAgain={choose} />
    </div>
  );
}

function Outcome({
  state,
  onStop,
  onAgain,
}: {
  state: DocumentState;
  onStop: () => void;
  onAgain: () => void;
}) {
  const all = useWords();
  const words = all.documents;
  switch (state.at) {
    case 'rest':
      return null;
    case 'reading':
      return (
        <p role="status" className="flex items-center gap-3 text-small text-quiet">
          <span className="min-w-0 truncate">{fill(words.reading, { name: state.name })}</span>
          <Button size="small" look="quiet" onClick={onStop}>
            {words.stop}
          </Button>
        </p>
      );
    case 'read':
      return (
        <div role="status" className="flex flex-col gap-1 text-small text-quiet [overflow-wrap:anywhere]">
          <p>{fill(words.done, { name: state.name })}</p>
          {state.notes.map((note) => (
            <p key={note.note} className="border-s-2 border-caution ps-2 text-ink">
              {documentNoteInWords(note, all)}
            </p>
          ))}
        </div>
      );
    case 'refused': {
      const { what, todo } = documentProblemInWords(state.problem, all);
      return (
        <Notice
          what={what}
          kept={words.kept}
          todo={todo}
          detail={state.name}
          action={{ label: words.again, onAct: onAgain }}
          dismiss={{ label: all.shared.dismiss, onAct: onStop }}
        />
      );
    }
  }
}
