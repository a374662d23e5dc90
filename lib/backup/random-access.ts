import { BackupError } from '@/lib/domain/backup/backup-problem';
import { chunkBytes, readHeader, tagBytes } from './sealed-header';
import { SealingKey } from './sealing-key';

/** Bytes that can be read from anywhere, plain ones, whatever they are on the disk. */
export type RandomAccess = {
  size: number;
  read: (from: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
};

/** The bytes of a file as they are. */
export const plainAccess = (file: Blob): RandomAccess => ({
  size: file.size,
  read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
});

/**
 * The plain bytes of a sealed file. Its length and its last chunk are checked before anything is read: a file that was
 * cut off, even between two chunks, is refused at once. Throws a {@link BackupError}.
 */
export async function sealedAccess(file: Blob, passphrase: string): Promise<RandomAccess> {
  const header = await readHeader(file);
  const key = await SealingKey.of(passphrase, header);
  const sealedBytes = chunkBytes + tagBytes;
  const body = file.size - header.size;
  const chunks = Math.ceil(body / sealedBytes);
  const lastBytes = body - (chunks - 1) * sealedBytes;
  if (chunks === 0 || lastBytes < tagBytes) throw new BackupError({ what: 'damaged', entry: null });
  const open = async (number: number): Promise<Uint8Array<ArrayBuffer>> => {
    const from = header.size + number * sealedBytes;
    const sealed = new Uint8Array(await file.slice(from, from + sealedBytes).arrayBuffer());
    return key.open(sealed, number, number === chunks - 1);
  };
  // Directories are read in small steps: the chunk that was opened last is mostly the one that is wanted next.
  let held = { number: chunks - 1, plain: await open(chunks - 1) };
  const size = body - chunks * tagBytes;
  return {
    size,
    read: async (from, length) => {
      const whole = new Uint8Array(Math.max(0, Math.min(length, size - from)));
      for (let at = 0; at < whole.length;) {
        const number = Math.floor((from + at) / chunkBytes);
        if (held.number !== number) held = { number, plain: await open(number) };
        const offset = (from + at) % chunkBytes;
        const part = held.plain.subarray(offset, offset + whole.length - at);
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}
