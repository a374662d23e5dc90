import { useLiveQuery } from 'dexie-react-hooks';
import { useWords } from '@/components/ui/words';
import { backupContents } from '@/lib/store/backup-contents';
import { readBackupAge } from '@/lib/store/last-backup';
import { Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { BackupAge } from './backup-age';
import { MakeBackup } from './make-backup';
import { RestoreBackup } from './restore-backup';
import { useRestore } from './use-restore';

/** Taking everything along in one file, and bringing it back. */
export function BackupSection() {
  const database = useDatabase();
  const words = useWords().backup;
  const contents = useLiveQuery(() => backupContents(database), [database]);
  const restore = useRestore();
  const age = useLiveQuery(() => readBackupAge(database), [database]);
  if (!contents || !age) return <Loading lines={8} />;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <div className="flex max-w-[44rem] flex-col gap-12 px-5 pt-6 pb-24 md:px-12 md:pt-8">
        <header className="flex flex-col gap-2">
          <h1 className="script">{words.title}</h1>
          <p className="max-w-[62ch]">{words.lead}</p>
          <BackupAge age={age} />
        </header>
        {/* One thing at a time: whoever reads what a file would change is not asked what to save. */}
        <div hidden={restore.restoring.state !== 'idle'}>
          <MakeBackup contents={contents} />
        </div>
        <RestoreBackup restore={restore} />
      </div>
    </main>
  );
}
