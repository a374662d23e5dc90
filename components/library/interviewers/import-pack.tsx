import { useRef, useState } from 'react';
import { Upload } from 'lucide-react';
import { fill } from '@/lib/domain/messages';
import type { Failure } from '@/lib/domain/failure';
import type { Pack, PackContent } from '@/lib/domain/pack';
import { readPack, type PackReading } from '@/lib/domain/pack-file';
import { storeFailure } from '@/lib/store/failure';
import { importPack } from '@/lib/store/packs';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { PackPreview } from './pack-preview';
import { PackRefused } from './pack-refused';

/** More bytes than any pack that is small enough can have; the rest of a larger file is not even read. */
const mostBytes = 8_000_000;

type Chosen = PackReading | { unreadable: true };

/** Chooses a file, shows what is in it, and keeps it once that was agreed to: all of it or nothing. */
export function ImportPack({ packs }: { packs: readonly Pack[] }) {
  const database = useDatabase();
  const words = useWords().interviewers;
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const keeping = useRef(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = (file: File): void => {
    keeping.current = false;
    void file
      .slice(0, mostBytes)
      .text()
      .then((text) => setChosen(readPack(text)))
      .catch(() => setChosen({ unreadable: true }));
  };
  const close = (): void => {
    setChosen(null);
    setFailure(null);
  };
  const keep = (content: PackContent): void => {
    // A second press while the first is being written would keep the pack twice.
    if (keeping.current) return;
    keeping.current = true;
    void importPack(database, content, Date.now(), () => crypto.randomUUID()).then(
      ({ title }) => {
        close();
        toast({ text: fill(words.said.imported, { title }) });
      },
      (error: unknown) => {
        keeping.current = false;
        setFailure(storeFailure(error));
      },
    );
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <Upload aria-hidden className="size-4" />
        {words.importPack}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.packs.choose}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) read(file);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
      {chosen && 'pack' in chosen && (
        <PackPreview
          {...chosen}
          again={packs.some(({ id }) => id === chosen.pack.id)}
          failure={failure}
          onImport={() => keep(chosen.pack)}
          onCancel={close}
        />
      )}
      {chosen && !('pack' in chosen) && (
        <PackRefused
          problems={'problems' in chosen ? chosen.problems : []}
          onAgain={() => input.current?.click()}
          onClose={close}
        />
      )}
    </>
  );
}
