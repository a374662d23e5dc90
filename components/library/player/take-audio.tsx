import { useLiveQuery } from 'dexie-react-hooks';
import { daysLeft, isExpired } from '@/lib/domain/expiry';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Recording } from '@/lib/domain/recording';
import { keepRecording, readRecording } from '@/lib/store/recordings';
import { removeRecording, restoreRecording } from '@/lib/store/removed-recording';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { AudioPlayer } from './audio-player';
import { useDatabase } from '@/components/library/database';
import { useUndo } from '@/components/library/use-undo';

/** The sound of a take where it still exists: play it, keep it, delete it; else one quiet line. */
export function TakeAudio({ recordingId, peaks }: { recordingId: string; peaks: readonly number[] }) {
  const database = useDatabase();
  const words = useWords().library.audio;
  const found = useLiveQuery(
    async () => ({ recording: await readRecording(database, recordingId), now: Date.now() }),
    [database, recordingId],
  );
  if (found === undefined) return <div className="h-18" />;
  const { recording, now } = found;
  if (recording === null || isExpired(recording, now))
    return <p className="text-small text-quiet">{words.gone}</p>;
  if (recording.state === 'open') return <p className="text-small text-quiet">{words.running}</p>;
  return (
    <div className="flex flex-col gap-1">
      <AudioPlayer recording={recording} peaks={peaks} />
      <Keeping recording={recording} days={daysLeft(recording, now)} />
    </div>
  );
}

function Keeping({ recording, days }: { recording: Recording; days: number | null }) {
  const database = useDatabase();
  const words = useWords().library.audio;
  const offerUndo = useUndo();
  const remove = async (): Promise<void> => {
    const removed = await removeRecording(database, recording.id);
    if (!removed) return;
    offerUndo({ said: words.removed, undo: () => restoreRecording(database, removed).then(() => true) });
  };
  return (
    <div className="-me-2 flex flex-wrap items-center gap-x-2 text-small text-quiet">
      <span className="me-auto">
        {days === null ? words.kept : fill(counted(words.expires, days), { count: days })}
      </span>
      <Button
        look="quiet"
        size="small"
        aria-label={recording.kept ? words.letExpireName : words.keepName}
        onClick={() => void keepRecording(database, recording.id, !recording.kept)}
      >
        {recording.kept ? words.letExpire : words.keep}
      </Button>
      <Button look="quiet" size="small" aria-label={words.removeName} onClick={() => void remove()}>
        {words.remove}
      </Button>
    </div>
  );
}
