import { useMemo } from 'react';
import { secondsOf, type Recording } from '@/lib/domain/recording';
import { recordingBlob } from '@/lib/store/recordings';
import { useDatabase } from '@/components/library/database';
import { createSoundTransport } from './sound-transport';
import type { Transport } from './transport';

/** One take to be heard. Its sound is loaded when it is first played, not when the page opens. */
export function useTakeTransport(recording: Recording): Transport {
  const database = useDatabase();
  const { id } = recording;
  const seconds = secondsOf(recording);
  return useMemo(
    () => createSoundTransport(() => recordingBlob(database, id), seconds),
    [database, id, seconds],
  );
}
