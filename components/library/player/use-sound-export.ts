import { useEffect, useRef, useState } from 'react';
import { failure, type Failure } from '@/lib/domain/failure';
import { exportSound, type SoundFile, type SoundFormat, type SoundWish } from '@/lib/archive/sound-export';
import { useDatabase } from '@/components/library/database';

/** What becomes of a file: nothing yet, being made (`done` 0..1), made, or not. */
export type Making =
  | { state: 'choosing' }
  | { state: 'making'; done: number }
  | { state: 'made'; file: SoundFile }
  | { state: 'failed'; failure: Failure };

/** Makes a file of sound, one at a time. Whoever leaves cancels it. */
export function useSoundExport(): {
  making: Making;
  make: (wish: SoundWish, format: SoundFormat) => void;
  /** Gives up what is being made, or lets go of what was. */
  cancel: () => void;
} {
  const database = useDatabase();
  const [making, setMaking] = useState<Making>({ state: 'choosing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setMaking({ state: 'choosing' });
  };
  const make = (wish: SoundWish, format: SoundFormat): void => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const tell = (next: Making): void => {
      if (!own.signal.aborted) setMaking(next);
    };
    tell({ state: 'making', done: 0 });
    const onProgress = (done: number): void => tell({ state: 'making', done });
    exportSound(database, wish, format, { signal: own.signal, onProgress }).then(
      (made) => tell('reason' in made ? { state: 'failed', failure: made } : { state: 'made', file: made }),
      (error: unknown) => {
        const detail = error instanceof Error ? error.message : '';
        tell({ state: 'failed', failure: failure('exportFailed', detail) });
      },
    );
  };
  return { making, make, cancel };
}
