import { formatName, formatVersion, manifestName, sha256Of, type Manifest } from '@/lib/backup/manifest';
import { Uint8ArrayReader, ZipWriter } from '@/lib/backup/zip';
import { now } from '../store/rows';

/** An entry as somebody made it up. */
export type Crafted = { name: string; data: Uint8Array<ArrayBuffer>; level?: number };

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** An archive of exactly these entries. */
export async function archiveOf(entries: readonly Crafted[]): Promise<Blob> {
  const pieces: Blob[] = [];
  const zip = new ZipWriter(
    new WritableStream<Uint8Array>({
      write: (data) => void pieces.push(new Blob([data as Uint8Array<ArrayBuffer>])),
    }),
  );
  for (const { name, data, level = 6 } of entries) await zip.add(name, new Uint8ArrayReader(data), { level });
  await zip.close();
  return new Blob(pieces);
}

/** Lines of stories, as a backup of them holds. */
export async function storiesOf(lines: readonly string[], name = 'rows/stories-00000.ndjson') {
  const data = bytesOf(lines.map((line) => `${line}\n`).join(''));
  const entry = { name, table: 'stories' as const, rows: lines.length, bytes: data.length };
  return { crafted: { name, data }, entry: { ...entry, sha256: await sha256Of(data) } };
}

/** A backup whose manifest and entries somebody made up. */
export function craftedBackup(
  entries: readonly Crafted[],
  manifest: Partial<Record<keyof Manifest, unknown>> = {},
): Promise<Blob> {
  const whole = {
    format: formatName,
    formatVersion,
    databaseVersion: 4,
    productVersion: '1.2.3',
    madeAt: now,
    parts: ['stories'],
    holdsKey: false,
    leftOut: 0,
    entries: [],
    ...manifest,
  };
  return archiveOf([...entries, { name: manifestName, data: bytesOf(JSON.stringify(whole)) }]);
}

/** The file with some of its bytes different. */
export async function damaged(file: Blob, at: number, length = 1): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const from = at < 0 ? bytes.length + at : at;
  for (let place = from; place < from + length; place += 1) bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  return new Blob([bytes]);
}
