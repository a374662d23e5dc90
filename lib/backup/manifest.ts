import { z } from 'zod';
import { BackupError } from '@/lib/domain/backup/backup-problem';
import { BackupPart, BackupTable } from '@/lib/domain/backup/backup-table';
import { Instant } from '@/lib/domain/identifier';
import { limits } from './limits';

export const manifestName = 'manifest.json';
export const formatName = 'greenroom-backup';
/** Counted up when a reader of before could not read the file any more. */
export const formatVersion = 1;

const count = z.number().int().nonnegative();

/** One entry of the file. `table` is null for bytes, and `rows` then 0. */
const ManifestEntry = z.object({
  name: z.string().regex(/^(rows\/[a-zA-Z]{1,40}-\d{5}\.ndjson|bytes\/\d{5}\.bin)$/),
  table: BackupTable.nullable(),
  rows: count.max(limits.rows),
  bytes: count.max(limits.entry),
  /** Of the unpacked bytes, hexadecimal. */
  sha256: z.string().regex(/^[\da-f]{64}$/),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

/** What a backup says of itself. It is written last and read first. */
export const Manifest = z.object({
  format: z.literal(formatName),
  formatVersion: z.literal(formatVersion),
  /** The version of the database whose rows these are. */
  databaseVersion: z.number().int().positive(),
  productVersion: z.string().max(40),
  madeAt: Instant,
  parts: z.array(BackupPart).max(BackupPart.options.length),
  /** Whether the provider's key is in it. */
  holdsKey: z.boolean(),
  /** Rows that could not be read when it was made and are not in it. */
  leftOut: count,
  entries: z.array(ManifestEntry).max(limits.entries),
});
export type Manifest = z.infer<typeof Manifest>;

/** All that is sure to be in the manifest of any version. */
const AnyManifest = z.object({
  format: z.literal(formatName),
  formatVersion: z.number(),
  databaseVersion: z.number(),
  productVersion: z.string().max(40).catch(''),
});

/** Reads a manifest; throws a {@link BackupError} for another program's, a later version's or a damaged one. */
export function readManifest(text: string, newestDatabase: number): Manifest {
  const json = parsed(text);
  const any = AnyManifest.safeParse(json);
  if (!any.success) throw new BackupError({ what: 'foreign', kind: 'archive' });
  const { formatVersion: version, databaseVersion, productVersion } = any.data;
  if (version > formatVersion || databaseVersion > newestDatabase)
    throw new BackupError({ what: 'newer', productVersion });
  const manifest = Manifest.safeParse(json);
  if (!manifest.success) throw new BackupError({ what: 'damaged', entry: manifestName });
  return manifest.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError({ what: 'damaged', entry: manifestName });
  }
}

export const rowsEntryName = (table: BackupTable, number: number): string =>
  `rows/${table}-${String(number).padStart(5, '0')}.ndjson`;

export const bytesEntryName = (number: number): string => `bytes/${String(number).padStart(5, '0')}.bin`;

/** SHA-256, hexadecimal. */
export async function sha256Of(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
