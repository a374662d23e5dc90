import { csvLine } from '@/lib/domain/history/csv';
import type { Instant } from '@/lib/domain/identifier';
import type { Database } from '@/lib/store/database';
import { tableRows, type TableRecord, type TableSubject } from './table-rows';
import type { TextSink } from './text-sink';

export type TableFormat = 'csv' | 'json';

export type TableWish = TableSubject & { format: TableFormat; exportedAt: Instant };

/** How a table is written: what comes before the first row, each row, and what comes after the last. */
type Writer = {
  head: string;
  row: (record: TableRecord, index: number) => string;
  tail: (count: number) => string;
};

/**
 * Writes the chosen rows to `sink` while they are read; `onProgress` hears how many are done. Where it is cancelled or
 * fails, the sink is given up first: an `AbortError`, or what went wrong, is thrown after it. Resolves with how many rows
 * were written: those that were deleted meanwhile are not among them.
 */
export async function exportTable(
  database: Database,
  wish: TableWish,
  sink: TextSink,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<number> {
  try {
    let count = 0;
    for await (const piece of tablePieces(database, wish)) {
      signal.throwIfAborted();
      await sink.write(piece.text);
      count = piece.count;
      onProgress(piece.done);
    }
    signal.throwIfAborted();
    await sink.close();
    return count;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** The table as text, a batch of rows at a time. `done` counts the chosen rows, `count` those that are written. */
async function* tablePieces(
  database: Database,
  wish: TableWish,
): AsyncGenerator<{ text: string; done: number; count: number }> {
  let count = 0;
  let done = 0;
  const write = wish.format === 'csv' ? csvWriter() : jsonWriter(wish);
  yield { text: write.head, done, count };
  for await (const batch of tableRows(database, wish)) {
    const text = batch.records.map((record) => write.row(record, count++)).join('');
    done = batch.done;
    yield { text, done, count };
  }
  yield { text: write.tail(count), done, count };
}

/** The mark at the beginning tells spreadsheets that this is UTF-8; the names of the columns are a row of their own. */
const csvWriter = (): Writer => ({
  head: '\ufeff',
  row: (record, index) => (index === 0 ? csvLine(Object.keys(record)) : '') + csvLine(Object.values(record)),
  tail: () => '',
});

/** One document, a row a line. The count stands at its end, when it is known. */
const jsonWriter = ({ of, exportedAt }: TableWish): Writer => ({
  head: `{"format":"greenroom.${of}","version":1,"exportedAt":${JSON.stringify(new Date(exportedAt).toISOString())},"${of}":[`,
  row: (record, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(record)}`,
  tail: (count) => `\n],"count":${count}}\n`,
});
