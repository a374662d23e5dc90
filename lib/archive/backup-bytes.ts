import type { BackupFile } from '@/lib/backup/backup-file';
import type { BackupWriter } from '@/lib/backup/backup-writer';
import { bytesEntryName } from '@/lib/backup/manifest';
import { BackupError } from '@/lib/domain/backup/backup-problem';
import type { BinaryTable } from '@/lib/domain/backup/backup-table';
import type { ByteSpan, ByteSpans } from '@/lib/domain/backup/byte-span';
import type { BinaryRow } from '@/lib/store/backup-rows';

/** A picture of an hour is never held whole. */
const sliceBytes = 1 << 20;

/** Writes the bytes of a row, then the row with their places. Returns whose they are. */
export async function writeBinary(writer: BackupWriter, table: BinaryTable, row: BinaryRow): Promise<string> {
  const { recordingId } = row;
  if ('blob' in row) {
    const spans: ByteSpan[] = [];
    for (let from = 0; from < row.blob.size; from += sliceBytes) {
      const slice = await row.blob.slice(from, from + sliceBytes).arrayBuffer();
      spans.push(...(await writer.bytes(new Uint8Array(slice))));
    }
    await writer.row(table, { recordingId, mime: row.blob.type, spans });
  } else if ('samples' in row) {
    const { samples, ...rest } = row;
    await writer.row(table, { ...rest, spans: await writer.bytes(new Uint8Array(samples)) });
  } else {
    const { data, ...rest } = row;
    await writer.row(table, { ...rest, spans: await writer.bytes(new Uint8Array(data)) });
  }
  return recordingId;
}

/**
 * Reads the byte entries of these numbers, finds their hashes right, and gives what makes blobs of places in them without
 * waiting. The bytes are the browser's to keep, on its disk where they are many.
 */
export async function readBytes(
  file: BackupFile,
  numbers: ReadonlySet<number>,
  signal: AbortSignal,
  onEntry: () => void,
): Promise<(spans: ByteSpans, mime: string) => Blob> {
  const entries = new Map(file.manifest.entries.map((entry) => [entry.name, entry]));
  const pools = new Map<number, Blob>();
  for (const number of numbers) {
    signal.throwIfAborted();
    const entry = entries.get(bytesEntryName(number));
    if (!entry) throw new BackupError({ what: 'damaged', entry: null });
    pools.set(number, new Blob([await file.read(entry)]));
    onEntry();
  }
  return (spans, mime) => {
    const parts = spans.map(({ entry, from, length }) => {
      const part = pools.get(entry)?.slice(from, from + length);
      if (part?.size !== length) throw new BackupError({ what: 'damaged', entry: bytesEntryName(entry) });
      return part;
    });
    return new Blob(parts, { type: mime });
  };
}
