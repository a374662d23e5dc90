import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { PlaybackSpeed } from '@/lib/domain/playback-speed';
import { keepPlaybackSpeed, readPlaybackSpeed } from '@/lib/store/listening';
import { useDatabase } from '@/components/library/database';
import { useWriteFailed } from '@/components/library/use-write-failed';
import type { Transport } from './transport';

/** How fast recordings are heard on this device, the same for all of them; `transports` follow it. */
export function useSpeed(
  ...transports: readonly Transport[]
): [PlaybackSpeed, (speed: PlaybackSpeed) => void] {
  const database = useDatabase();
  const failed = useWriteFailed();
  const speed = useLiveQuery(() => readPlaybackSpeed(database), [database]) ?? 1;
  useEffect(() => {
    for (const transport of transports) transport.setSpeed(speed);
  });
  return [speed, (chosen) => void keepPlaybackSpeed(database, chosen).catch(failed)];
}
