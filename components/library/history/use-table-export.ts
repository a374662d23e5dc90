import { useEffect, useRef, useState } from 'react';
import { exportTable, type TableFormat } from '@/lib/archive/table-export';
import type { TableSubject } from '@/lib/archive/table-rows';
import { localDay } from '@/lib/domain/local-day';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { openTableFile } from './table-file';

export type Exporting = { state: 'ready' | 'failed' } | { state: 'writing'; done: number };

/** Writes a table and tells how far it is. Leaving cancels it. `onEnd` is called when there is nothing left to show. */
export function useTableExport(
  subject: TableSubject,
  onEnd: () => void,
): { exporting: Exporting; start: (format: TableFormat) => Promise<void>; cancel: () => void } {
  const database = useDatabase();
  const words = useWords().history.exports;
  const toast = useToast();
  const [exporting, setExporting] = useState<Exporting>({ state: 'ready' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const start = async (format: TableFormat): Promise<void> => {
    if (stop.current) return;
    const abort = new AbortController();
    stop.current = abort;
    const exportedAt = Date.now();
    try {
      const file = await openTableFile(
        fill(words.fileName[subject.of], { date: localDay(exportedAt) }),
        format,
      );
      if (!file) return;
      setExporting({ state: 'writing', done: 0 });
      const count = await exportTable(database, { ...subject, format, exportedAt }, file.sink, {
        signal: abort.signal,
        onProgress: (done) => setExporting({ state: 'writing', done }),
      });
      toast({ text: fill(counted(words.done, count), { count, name: file.name }) });
      onEnd();
    } catch {
      if (!abort.signal.aborted) return setExporting({ state: 'failed' });
      toast({ text: words.cancelled });
      onEnd();
    } finally {
      stop.current = null;
    }
  };
  return {
    exporting,
    start,
    cancel: () => {
      if (stop.current) stop.current.abort();
      else onEnd();
    },
  };
}
