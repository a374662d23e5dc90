import { useEffect, useMemo, useState } from 'react';
import { decodeFile } from '@/lib/audio/decode';
import { waveformOf } from '@/lib/audio/waveform';
import { recordingBlob } from '@/lib/store/recordings';
import { useDatabase } from '@/components/library/database';

/**
 * The peaks that were measured with the take, else those of the sound itself, once it is played: opening a page reads
 * no sound. A flat line where nobody knows them.
 */
export function useWaveform(
  recordingId: string,
  measured: readonly number[] | undefined,
  isPlayed: boolean,
): readonly number[] {
  const database = useDatabase();
  const [computed, setComputed] = useState<readonly number[]>([]);
  const isMissing = !measured?.length && isPlayed;
  useEffect(() => {
    if (!isMissing) return;
    let isOver = false;
    const compute = async (): Promise<void> => {
      const blob = await recordingBlob(database, recordingId);
      if (!blob || isOver) return;
      const { samples } = await decodeFile(blob);
      if (!isOver) setComputed(waveformOf(samples));
    };
    // Without a drawing it can still be heard.
    void compute().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [database, recordingId, isMissing]);
  return useMemo(() => {
    const peaks = measured?.length ? measured : computed;
    return peaks.length > 0 ? raised(peaks) : flat;
  }, [measured, computed]);
}

/** A voice this quiet is still drawn as quiet. */
const quietest = 0.1;

/** The loudest place fills the strip, so that a soft voice has a shape as well. */
function raised(peaks: readonly number[]): readonly number[] {
  const top = Math.max(quietest, ...peaks);
  return peaks.map((peak) => peak / top);
}

const flat: readonly number[] = Array.from({ length: 120 }, () => 0);
