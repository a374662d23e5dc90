import { BackupError } from '@/lib/domain/backup/backup-problem';
import { limits } from './limits';
import type { RandomAccess } from './random-access';
import { Reader } from './zip';

/** Reads a container for the unpacker, in pieces that fit into memory whatever its directory claims. */
export class BoundedReader extends Reader<RandomAccess> {
  readonly #access: RandomAccess;

  constructor(access: RandomAccess) {
    super(access);
    this.#access = access;
    this.size = access.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > limits.read) throw new BackupError({ what: 'tooLarge', entry: null });
    return this.#access.read(index, length);
  }
}
