import type { ReactNode } from 'react';
import { daysLeft } from '@/lib/domain/expiry';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Recording } from '@/lib/domain/recording';
import { keepRecording } from '@/lib/store/recordings';
import { removeRecordings, restoreRecordings } from '@/lib/store/removed-recording';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useUndo } from '@/components/library/use-undo';

/** From so many days on it is said with some weight. */
const soonDays = 2;

/** How long the sound of a take stays, with its picture; keep it, let it expire, or delete it now. */
export function Keeping({
  recording,
  camera,
  now,
  children,
}: {
  recording: Recording;
  camera: Recording | null;
  now: number;
  /** What else can be done with it. */
  children: ReactNode;
}) {
  const database = useDatabase();
  const words = useWords();
  const text = words.library.audio;
  const toast = useToast();
  const offerUndo = useUndo();
  const ids = [recording.id, ...(camera ? [camera.id] : [])];
  const failed = (): void => toast({ text: words.recordings.list.failed });
  const keep = async (): Promise<void> => {
    for (const id of ids) await keepRecording(database, id, !recording.kept);
  };
  const remove = async (): Promise<void> => {
    const gone = await removeRecordings(database, ids);
    if (gone.length === 0) return;
    const undo = (): Promise<boolean> => restoreRecordings(database, gone).then(() => true);
    offerUndo({ said: text.removed, undo });
  };
  const days = daysLeft(recording, now);
  return (
    <div className="-me-2 flex flex-wrap items-center gap-x-1 text-small text-quiet max-sm:[&>button:first-of-type]:-ms-2">
      <span
        className={
          days !== null && days <= soonDays
            ? 'me-auto max-sm:basis-full text-caution'
            : 'me-auto max-sm:basis-full'
        }
      >
        {days === null ? text.kept : fill(counted(text.expires, days), { count: days })}
      </span>
      <Button
        look="quiet"
        size="small"
        aria-label={recording.kept ? text.letExpireName : text.keepName}
        onClick={() => void keep().catch(failed)}
      >
        {recording.kept ? text.letExpire : text.keep}
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-label={text.removeName}
        onClick={() => void remove().catch(failed)}
      >
        {text.remove}
      </Button>
      {children}
    </div>
  );
}
