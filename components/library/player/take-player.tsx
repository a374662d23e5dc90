import { useLiveQuery } from 'dexie-react-hooks';
import type { Attempt } from '@/lib/domain/attempt';
import { readTakeSound } from '@/lib/store/take-sound';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { SoundPlayer } from './sound-player';

/**
 * One answer to be heard again while its sound lasts: waveform, speed, moments, the words as they are heard, the
 * camera's picture where there is one; keep it, delete it, compare it, take it along. `words` says whether what was
 * said stands open beneath it, or unfolds where it already stands elsewhere on the page.
 */
export function TakePlayer({ attempt, words = 'folded' }: { attempt: Attempt; words?: 'folded' | 'open' }) {
  const database = useDatabase();
  const text = useWords().library.audio;
  const found = useLiveQuery(async () => {
    const now = Date.now();
    return { ...(await readTakeSound(database, attempt, now)), now };
  }, [database, attempt]);
  if (!attempt.recordingId) return null;
  if (found === undefined) return <div className="h-36" />;
  const { recording } = found;
  if (recording === null) return <p className="text-small text-quiet">{text.gone}</p>;
  if (recording.state === 'open') return <p className="text-small text-quiet">{text.running}</p>;
  return <SoundPlayer key={recording.id} attempt={attempt} sound={{ ...found, recording }} words={words} />;
}
