import { useLiveQuery } from 'dexie-react-hooks';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import { isTight } from '@/lib/domain/disk-room';
import { readRetentionCaps } from '@/lib/store/retention';
import { readSettings } from '@/lib/store/settings';
import { storageUse } from '@/lib/store/storage-use';
import { Loading } from '../columns';
import { useDatabase } from '../database';
import { DeleteEverything } from './delete-everything';
import { MakeRoom } from './make-room';
import { RetentionChoices } from './retention-choices';
import { StorageMeter } from './storage-meter';
import { useEstimate } from './use-estimate';

/** What Greenroom takes up on this device, how to make room, and how long things are kept. */
export function StorageSection() {
  const database = useDatabase();
  const words = useWords().storage;
  const use = useLiveQuery(() => storageUse(database, Date.now()), [database]);
  const settings = useLiveQuery(() => readSettings(database), [database]);
  const caps = useLiveQuery(() => readRetentionCaps(database), [database]);
  const estimate = useEstimate(use);
  if (!use || !settings || !caps) return <Loading lines={8} />;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <div className="flex max-w-[44rem] flex-col gap-12 px-5 pt-6 pb-24 md:px-12 md:pt-8">
        <h1 className="script">{words.title}</h1>
        {estimate && isTight(estimate) && (
          <Notice what={words.tight.what} kept={words.tight.kept} todo={words.tight.todo} />
        )}
        <StorageMeter use={use} estimate={estimate} />
        <MakeRoom removable={use.removable} />
        <RetentionChoices
          chosen={{ audioDays: settings.audioDays, textMonths: settings.textMonths }}
          caps={caps}
        />
        <DeleteEverything />
      </div>
    </main>
  );
}
