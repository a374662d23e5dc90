import { useCallback, useEffect, useRef, useState } from 'react';
import { freeRoom, needsPassphrase, openBackup, type OpenedBackup } from '@/lib/archive/backup-open';
import type { BackupProblem } from '@/lib/domain/backup/backup-problem';
import type { BackupPart } from '@/lib/domain/backup/backup-table';
import { hasOwnSettings } from '@/lib/store/merge/merge-settings';
import type { MergeReport } from '@/lib/store/merge/merge-tally';
import { useDatabase } from '@/components/library/database';
import { problemOf } from './problem-of';

/** How far a restore is. */
export type Restoring =
  | { state: 'idle'; cancelled: boolean }
  | { state: 'asking'; file: File; wrong: boolean }
  | { state: 'reading'; file: File; share: number | null }
  | { state: 'preview'; opened: OpenedBackup; parts: ReadonlySet<BackupPart>; free: number | null }
  | { state: 'running'; share: number }
  | { state: 'done'; report: MergeReport }
  | { state: 'failed'; problem: BackupProblem };

/** A restore as a page shows and leads it. */
export type Restore = ReturnType<typeof useRestore>;

const start: Restoring = { state: 'idle', cancelled: false };

/** Opens, shows and merges a backup. What was staged of it goes when it is done, cancelled or left. */
export function useRestore() {
  const database = useDatabase();
  const [restoring, setRestoring] = useState<Restoring>(start);
  const controller = useRef(new AbortController());
  const held = useRef<OpenedBackup | null>(null);
  const letGo = useCallback(() => {
    controller.current.abort();
    void held.current?.close();
    held.current = null;
  }, []);
  useEffect(() => letGo, [letGo]);

  const fail = useCallback(
    (error: unknown): void => {
      letGo();
      const problem = problemOf(error);
      setRestoring(problem ? { state: 'failed', problem } : { state: 'idle', cancelled: true });
    },
    [letGo],
  );

  /** Begins something that can be stopped; what is thrown in it is shown. */
  const going = (work: (signal: AbortSignal) => Promise<Restoring>): void => {
    const { signal } = (controller.current = new AbortController());
    work(signal).then(setRestoring, fail);
  };

  const open = (file: File, passphrase: string): void => {
    setRestoring({ state: 'reading', file, share: null });
    going(async (signal) => {
      const onProgress = (share: number): void => setRestoring({ state: 'reading', file, share });
      try {
        const opened = await openBackup(file, passphrase, database, { signal, onProgress });
        held.current = opened;
        const parts = new Set(opened.manifest.parts);
        // Settings that were chosen here are not replaced unasked.
        if (await hasOwnSettings(database)) parts.delete('settings');
        return { state: 'preview', opened, parts, free: await freeRoom() };
      } catch (error) {
        if (problemOf(error)?.what === 'passphrase') return { state: 'asking', file, wrong: true };
        throw error;
      }
    });
  };

  return {
    restoring,
    choose: (file: File): void => {
      letGo();
      going(async () => {
        if (await needsPassphrase(file)) return { state: 'asking', file, wrong: false };
        open(file, '');
        return { state: 'reading', file, share: null };
      });
    },
    open,
    fail,
    pick: (parts: ReadonlySet<BackupPart>): void =>
      setRestoring((before) => (before.state === 'preview' ? { ...before, parts } : before)),
    run: (opened: OpenedBackup, parts: ReadonlySet<BackupPart>): void => {
      setRestoring({ state: 'running', share: 0 });
      going(async (signal) => {
        const onProgress = (share: number): void => setRestoring({ state: 'running', share });
        const report = await opened.restore([...parts], Date.now(), { signal, onProgress });
        letGo();
        return { state: 'done', report };
      });
    },
    cancel: (): void => controller.current.abort(),
    again: (): void => {
      letGo();
      setRestoring(start);
    },
  };
}
