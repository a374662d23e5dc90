import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Toggle } from '@/components/ui/toggle';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { deleteEverything } from '@/lib/store/everything';
import { useDatabase } from '../database';
import { DialogSheet } from '../dialog-sheet';
import { Section } from '../section';

/** Deletes all there is, after asking; the one deletion that cannot be undone, and says so. */
export function DeleteEverything() {
  const database = useDatabase();
  const words = useWords().storage.everything;
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [settingsToo, setSettingsToo] = useState(false);
  const close = (): void => {
    setAsking(false);
    setSettingsToo(false);
  };
  const remove = (): void => {
    close();
    deleteEverything(database, { settingsToo }, Date.now()).then(
      (done) => toast({ text: done ? words.done : words.running }),
      () => toast({ text: words.failed }),
    );
  };
  return (
    <Section title={words.title}>
      <p className="text-quiet">{words.how}</p>
      <Button className="self-start" onClick={() => setAsking(true)}>
        {words.act}
      </Button>
      {asking && (
        <DialogSheet
          urgent
          title={words.sure}
          onClose={close}
          actions={
            <>
              <Button look="quiet" onClick={close}>
                {words.cancel}
              </Button>
              <Button look="primary" onClick={remove}>
                {settingsToo ? words.confirmAll : words.confirm}
              </Button>
            </>
          }
        >
          <p>{words.what}</p>
          <p>{words.noUndo}</p>
          <Toggle
            checked={settingsToo}
            onChange={setSettingsToo}
            label={words.settingsToo}
            hint={words.settingsHint}
          />
        </DialogSheet>
      )}
    </Section>
  );
}
