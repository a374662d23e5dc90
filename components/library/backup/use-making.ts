import { useCallback, useEffect, useRef, useState } from 'react';
import { makeBackup } from '@/lib/archive/backup-make';
import type { BackupProblem } from '@/lib/domain/backup/backup-problem';
import type { BackupPart } from '@/lib/domain/backup/backup-table';
import { productVersion } from '@/lib/platform/product-version';
import { noteBackup } from '@/lib/store/last-backup';
import { useDatabase } from '@/components/library/database';
import { chooseDestination } from './destination';
import { problemOf } from './problem-of';

export type BackupWish = { parts: BackupPart[]; passphrase: string | null; withKey: boolean };

/** How far a backup is. */
export type Making =
  | { state: 'idle' }
  | { state: 'making'; share: number }
  | { state: 'cancelled' }
  | { state: 'done'; name: string; bytes: number; leftOut: number; isSealed: boolean }
  | { state: 'failed'; problem: BackupProblem };

/** Makes a backup: asks where to, writes it, remembers when. Leaving the page stops it. */
export function useMaking(): {
  making: Making;
  make: (wish: BackupWish, name: string) => void;
  cancel: () => void;
  again: () => void;
} {
  const database = useDatabase();
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = async (wish: BackupWish, name: string): Promise<Making> => {
    const destination = await chooseDestination(name);
    if (!destination) return { state: 'idle' };
    const { signal } = (controller.current = new AbortController());
    setMaking({ state: 'making', share: 0 });
    const counted = countingInto(destination.stream);
    const madeAt = Date.now();
    const { leftOut } = await makeBackup({
      ...wish,
      database,
      productVersion: productVersion(),
      now: madeAt,
      destination: counted.stream,
      signal,
      onProgress: (share) =>
        setMaking((before) => (before.state === 'making' ? { ...before, share } : before)),
    });
    destination.finish();
    const bytes = counted.bytes();
    await noteBackup(database, { madeAt, bytes }).catch(() => undefined);
    return { state: 'done', name: destination.name, bytes, leftOut, isSealed: wish.passphrase !== null };
  };
  return {
    making,
    make: (wish, name) => {
      if (making.state === 'making') return;
      run(wish, name).then(setMaking, (error: unknown) => {
        const problem = problemOf(error);
        setMaking(problem ? { state: 'failed', problem } : { state: 'cancelled' });
      });
    },
    cancel,
    again: () => setMaking({ state: 'idle' }),
  };
}

/** Counts what goes through. */
function countingInto(sink: WritableStream<Uint8Array>): {
  stream: WritableStream<Uint8Array>;
  bytes: () => number;
} {
  const writer = sink.getWriter();
  let bytes = 0;
  const stream = new WritableStream<Uint8Array>({
    write: (data) => {
      bytes += data.byteLength;
      return writer.write(data);
    },
    close: () => writer.close(),
    abort: (reason) => writer.abort(reason),
  });
  return { stream, bytes: () => bytes };
}
