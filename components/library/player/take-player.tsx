import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import type { Attempt } from '@/lib/domain/attempt';
import { readInterview } from '@/lib/store/interviews';
import { readTakeSound } from '@/lib/store/take-sound';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { SoundPlayer } from './sound-player';

/**
 * One answer to be heard again while its sound lasts: waveform, speed, moments, the words as they are heard, the
 * camera's picture where there is one; keep it, delete it, compare it, take it along. Without sound `children` stand
 * there: its words as text.
 */
export function TakePlayer({ attempt, children }: { attempt: Attempt; children?: ReactNode }) {
  const database = useDatabase();
  const text = useWords().library.audio;
  const found = useLiveQuery(async () => {
    const now = Date.now();
    const interview = await readInterview(database, attempt.interviewId);
    const sound = await readTakeSound(database, attempt, now);
    return { ...sound, practice: interview?.practice ?? false, now };
  }, [database, attempt]);
  if (!attempt.recordingId) return children;
  if (found === undefined) return <div className="h-36" />;
  const { recording } = found;
  if (recording !== null && recording.state !== 'open')
    return <SoundPlayer key={recording.id} attempt={attempt} sound={{ ...found, recording }} />;
  return (
    <>
      <p className="text-small text-quiet">{recording ? text.running : text.gone}</p>
      {children}
    </>
  );
}
