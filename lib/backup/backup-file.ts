import { BackupError, type BackupProblem } from '@/lib/domain/backup/backup-problem';
import { BoundedReader } from './bounded-reader';
import { foreignKind } from './foreign-kind';
import { limits } from './limits';
import { manifestName, readManifest, sha256Of, type Manifest, type ManifestEntry } from './manifest';
import { plainAccess, sealedAccess, type RandomAccess } from './random-access';
import { isSealed } from './sealed-header';
import { ZipReader, type FileEntry } from './zip';

/** A backup that was opened: its manifest agrees with what is in the file, entry by entry. */
export type BackupFile = {
  manifest: Manifest;
  /** Of the whole file. */
  bytes: number;
  /** The unpacked bytes of an entry, once their hash was found right. Throws a {@link BackupError}. */
  read: (entry: ManifestEntry) => Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * Opens a backup and checks everything that can be checked without unpacking it. `passphrase` is not looked at where
 * the file has none. Throws a {@link BackupError}; nothing else comes out.
 */
export async function openBackupFile(
  file: Blob,
  passphrase: string,
  newestDatabase: number,
): Promise<BackupFile> {
  return guarded({ what: 'unreadable' }, async () => {
    const sealed = await isSealed(file);
    const access = sealed ? await sealedAccess(file, passphrase) : plainAccess(file);
    const start = await access.read(0, 64);
    const kind = foreignKind(start);
    if (kind !== 'archive') throw new BackupError({ what: 'foreign', kind });
    const entries = await directoryOf(access);
    const own = entries.get(manifestName);
    if (!own) throw new BackupError({ what: 'foreign', kind });
    const text = new TextDecoder().decode(await unpacked(own, limits.manifest));
    const manifest = readManifest(text, newestDatabase);
    agree(manifest, entries);
    return {
      manifest,
      bytes: file.size,
      read: async (entry) => {
        const found = entries.get(entry.name);
        const data = found && (await unpacked(found, entry.bytes));
        if (!data || data.length !== entry.bytes || (await sha256Of(data)) !== entry.sha256)
          throw new BackupError({ what: 'damaged', entry: entry.name });
        return data;
      },
    };
  });
}

/** The entries by their names. No name occurs twice, and there are no more than any backup has. */
async function directoryOf(access: RandomAccess): Promise<Map<string, FileEntry>> {
  return guarded({ what: 'damaged', entry: null }, async () => {
    const zip = new ZipReader(new BoundedReader(access), {
      strictness: 'strict',
      filenameValidation: 'tolerant',
    });
    const entries = new Map<string, FileEntry>();
    for await (const entry of zip.getEntriesGenerator()) {
      const name = entry.filename;
      if (entry.directory || entry.encrypted || entries.has(name))
        throw new BackupError({ what: 'unsafe', entry: shown(name) });
      if (entries.size > limits.entries) throw new BackupError({ what: 'tooLarge', entry: null });
      entries.set(name, entry);
    }
    return entries;
  });
}

/** The file holds what the manifest says, no more and no less, in sizes that can be true. */
function agree(manifest: Manifest, entries: ReadonlyMap<string, FileEntry>): void {
  const rows = manifest.entries.reduce((sum, entry) => sum + entry.rows, 0);
  const rowBytes = manifest.entries.reduce((sum, { table, bytes }) => sum + (table ? bytes : 0), 0);
  if (rows > limits.rows || rowBytes > limits.rowBytes)
    throw new BackupError({ what: 'tooLarge', entry: null });
  const named = new Set([manifestName, ...manifest.entries.map(({ name }) => name)]);
  if (named.size !== manifest.entries.length + 1) throw new BackupError({ what: 'unsafe', entry: null });
  for (const name of entries.keys())
    if (!named.has(name)) throw new BackupError({ what: 'unsafe', entry: shown(name) });
  for (const { name, bytes } of manifest.entries)
    if (entries.get(name)?.uncompressedSize !== bytes)
      throw new BackupError({ what: 'damaged', entry: name });
}

/** Unpacks an entry, never more than `most` bytes of it, whatever it says of itself. */
async function unpacked(entry: FileEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const { filename, compressedSize, uncompressedSize, compressionMethod } = entry;
  if (uncompressedSize > most) throw new BackupError({ what: 'tooLarge', entry: filename });
  const isBomb = uncompressedSize > 65_536 && uncompressedSize > compressedSize * limits.ratio;
  if (isBomb || (compressionMethod !== 0 && compressionMethod !== 8))
    throw new BackupError({ what: 'unsafe', entry: filename });
  const data = new Uint8Array(uncompressedSize);
  let at = 0;
  const sink = new WritableStream<Uint8Array>({
    write(part) {
      if (at + part.length > data.length) throw new BackupError({ what: 'unsafe', entry: filename });
      data.set(part, at);
      at += part.length;
    },
  });
  await guarded({ what: 'damaged', entry: filename }, () => entry.getData(sink));
  if (at !== data.length) throw new BackupError({ what: 'damaged', entry: filename });
  return data;
}

/** Names come from the file: cut short, they can be shown as text. */
const shown = (name: string): string => name.slice(0, 80);

/** Whatever the unpacker, the browser's streams or the disk throw means the one problem. */
async function guarded<Result>(problem: BackupProblem, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(problem);
  }
}
