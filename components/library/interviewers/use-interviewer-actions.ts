import { useMemo } from 'react';
import { fill } from '@/lib/domain/messages';
import type { Pack } from '@/lib/domain/pack';
import { writePack } from '@/lib/domain/pack-file';
import { personaLimits, type OwnPersona, type Persona } from '@/lib/domain/persona';
import { deletePack, restorePack } from '@/lib/store/packs';
import { deletePersona, savePersona } from '@/lib/store/personas';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { hrefOf } from '@/components/library/route';
import { fileNameOf } from '@/components/library/saving/file-name';
import { saveText } from '@/components/library/saving/save-text';
import { useUndo } from '@/components/library/use-undo';
import { useWriteFailed } from '@/components/library/use-write-failed';

export type InterviewerActions = {
  /** Makes a copy that can be changed, and opens it. */
  duplicate: (persona: Persona) => void;
  remove: (persona: Persona) => void;
  save: (persona: Persona) => void;
  removePack: (pack: Pack) => void;
  savePack: (pack: Pack) => void;
};

const savePackFile = (title: string, content: string): void =>
  saveText(`${fileNameOf(title, 'greenroom')}.greenroom.json`, content);

/** What can be done with interviewers and packs. Deletions can be taken back for as long as the toast stays. */
export function useInterviewerActions(): InterviewerActions {
  const database = useDatabase();
  const words = useWords();
  const toast = useToast();
  const failed = useWriteFailed();
  const offerUndo = useUndo();
  return useMemo(() => {
    const { said, copyOf } = words.interviewers;
    const doing = (work: Promise<void>): void => void work.catch(failed);
    return {
      duplicate: (persona) => {
        const name = fill(copyOf, { name: persona.name.slice(0, personaLimits.name - copyOf.length) });
        const copy: OwnPersona = { ...persona, id: crypto.randomUUID(), name, createdAt: Date.now() };
        doing(
          savePersona(database, copy).then(() => {
            location.hash = hrefOf('interviewers', copy.id);
            toast({ text: said.copied });
          }),
        );
      },
      remove: ({ id, name }) =>
        doing(
          deletePersona(database, id).then((gone) => {
            if (gone)
              offerUndo({
                said: fill(said.removed, { name }),
                undo: () => savePersona(database, gone).then(() => true),
              });
          }),
        ),
      save: (persona) => {
        const { name } = persona;
        const alone = {
          id: crypto.randomUUID(),
          title: name,
          version: '1',
          questions: [],
          personas: [persona],
        };
        savePackFile(name, writePack(alone));
      },
      removePack: ({ id, title }) =>
        doing(
          deletePack(database, id).then((gone) => {
            if (gone)
              offerUndo({
                said: fill(said.packRemoved, { title }),
                undo: () => restorePack(database, gone).then(() => true),
              });
          }),
        ),
      savePack: (pack) => savePackFile(pack.title, writePack(pack)),
    };
  }, [database, words, toast, failed, offerUndo]);
}
