import { BackupError } from '@/lib/domain/backup/backup-problem';
import { prefixBytes, tagBytes, type SealedHeader, type SealParameters } from './sealed-header';

/** What a chunk's nonce says of it, besides its number. */
const place = { between: 0, last: 1, check: 2 } as const;
type Place = keyof typeof place;

/** The number under which the empty check is sealed; no file has so many chunks. */
const checkNumber = 0xffff_ffff;

/**
 * The key of one file. Chunks are sealed by AES-256-GCM in the STREAM construction (Hoang, Reyhanitabar, Rogaway and
 * Vizár, _Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance_, 2015): the nonce is a random prefix of
 * seven bytes, the chunk's number (32 bit, big-endian) and one byte that is 1 for the last chunk, so that none can be
 * left out, repeated, moved or added. The file's header is associated data of each.
 */
export class SealingKey {
  readonly #key: CryptoKey;
  readonly #prefix: Uint8Array;
  readonly #header: Uint8Array<ArrayBuffer>;

  private constructor(key: CryptoKey, prefix: Uint8Array, header: Uint8Array<ArrayBuffer>) {
    this.#key = key;
    this.#prefix = prefix;
    this.#header = header;
  }

  /** PBKDF2 with HMAC-SHA-256 over the passphrase in Unicode's NFKC form, so that every keyboard writes the same one. */
  static async derive(
    passphrase: string,
    parameters: SealParameters,
    header: Uint8Array<ArrayBuffer>,
  ): Promise<SealingKey> {
    const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
    const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
    const { iterations, salt, noncePrefix } = parameters;
    const key = await crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', iterations, salt },
      material,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
    return new SealingKey(key, noncePrefix, header);
  }

  /** The key of a file, once its check has opened; throws a {@link BackupError} for a wrong passphrase. */
  static async of(passphrase: string, header: SealedHeader): Promise<SealingKey> {
    const key = await SealingKey.derive(passphrase, header, header.bytes);
    const isRight = await key.#open(header.check, checkNumber, 'check').then(
      () => true,
      () => false,
    );
    if (!isRight) throw new BackupError({ what: 'passphrase' });
    return key;
  }

  /** Nothing, sealed: whoever opens it knows that the passphrase is right, and nothing else. */
  check(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#seal(new Uint8Array(0), checkNumber, 'check');
  }

  /** The chunk of that number, with its tag. */
  seal(plain: Uint8Array<ArrayBuffer>, number: number, isLast: boolean): Promise<Uint8Array<ArrayBuffer>> {
    return this.#seal(plain, number, isLast ? 'last' : 'between');
  }

  /** Throws a {@link BackupError} where the chunk is not the one that was sealed under this number. */
  async open(
    sealed: Uint8Array<ArrayBuffer>,
    number: number,
    isLast: boolean,
  ): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await this.#open(sealed, number, isLast ? 'last' : 'between');
    } catch {
      throw new BackupError({ what: 'damaged', entry: null });
    }
  }

  async #seal(
    plain: Uint8Array<ArrayBuffer>,
    number: number,
    where: Place,
  ): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await crypto.subtle.encrypt(this.#algorithm(number, where), this.#key, plain));
  }

  async #open(
    sealed: Uint8Array<ArrayBuffer>,
    number: number,
    where: Place,
  ): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await crypto.subtle.decrypt(this.#algorithm(number, where), this.#key, sealed));
  }

  #algorithm(number: number, where: Place): AesGcmParams {
    const nonce = new Uint8Array(prefixBytes + 5);
    nonce.set(this.#prefix);
    const view = new DataView(nonce.buffer);
    view.setUint32(prefixBytes, number);
    view.setUint8(prefixBytes + 4, place[where]);
    return { name: 'AES-GCM', iv: nonce, additionalData: this.#header, tagLength: tagBytes * 8 };
  }
}
