import { fill } from '@/lib/domain/messages';
import type { SoundFile } from '@/lib/archive/sound-export';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { saveFile } from '@/components/library/saving/save-file';

/** Saves a file that was made. A press of its own: the browser asks for a place only right after one. */
export function SaveButton({ file, onSaved }: { file: SoundFile; onSaved: () => void }) {
  const words = useWords().recordings.export;
  const toast = useToast();
  const save = (): void =>
    void saveFile(file.blob, file.name).then(
      (isSaved) => {
        if (!isSaved) return;
        toast({ text: fill(words.saved, { name: file.name }) });
        onSaved();
      },
      () => toast({ text: words.saveFailed }),
    );
  return (
    <Button look="primary" autoFocus onClick={save}>
      {words.save}
    </Button>
  );
}
