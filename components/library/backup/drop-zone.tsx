import { clsx } from 'clsx';
import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';

/** Takes one file, dropped or chosen. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const words = useWords().backup.restore;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx(
        'lit flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-dashed p-5',
        isOver ? 'border-green bg-green-wash' : 'border-edge',
      )}
    >
      <FileUp aria-hidden className="size-5 shrink-0 text-quiet" />
      <p className="min-w-40 flex-1 text-quiet">{words.drop}</p>
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.chooseLabel}
        accept=".greenroom"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
