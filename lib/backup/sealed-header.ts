import { z } from 'zod';
import { BackupError } from '@/lib/domain/backup/backup-problem';

/** The first bytes of every backup that has a passphrase. */
const magic = new TextEncoder().encode('GREENROOM-SEALED\n');
const digestBytes = 32;
const mostHeaderBytes = 2_000;

/** Authentication tag of AES-GCM, bytes. */
export const tagBytes = 16;
export const saltBytes = 16;
export const prefixBytes = 7;
/** Plain bytes of every chunk but the last. */
export const chunkBytes = 1 << 20;
/**
 * OWASP's Password Storage Cheat Sheet asks for 600,000 rounds of PBKDF2 with HMAC-SHA-256. A file may state more, up
 * to what a computer still does within half a minute; fewer are refused, so that nobody's file can be made weak.
 */
export const iterations = 600_000;
const mostIterations = 20_000_000;

const base64 = (bytes: number) =>
  z
    .base64()
    .transform((text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
    .refine((data) => data.byteLength === bytes);

const Header = z.object({
  format: z.literal('greenroom-sealed'),
  version: z.number().int(),
  kdf: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.number().int().min(iterations).max(mostIterations),
    salt: base64(saltBytes),
  }),
  cipher: z.object({
    name: z.literal('AES-256-GCM'),
    construction: z.literal('STREAM'),
    chunkBytes: z.literal(chunkBytes),
    noncePrefix: base64(prefixBytes),
  }),
});

/** What is needed to derive the key and to place the chunks. All of it is public. */
export type SealParameters = {
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
  noncePrefix: Uint8Array<ArrayBuffer>;
};

/** A header that was read: `bytes` are the associated data of every chunk, `size` is where the chunks begin. */
export type SealedHeader = SealParameters & {
  bytes: Uint8Array<ArrayBuffer>;
  check: Uint8Array<ArrayBuffer>;
  size: number;
};

const written = (data: Uint8Array): string => btoa(String.fromCharCode(...data));

/** Magic, length (16 bit, little-endian) and the parameters as JSON that anybody can read. */
export function headerBytes({
  iterations: rounds,
  salt,
  noncePrefix,
}: SealParameters): Uint8Array<ArrayBuffer> {
  const header: z.input<typeof Header> = {
    format: 'greenroom-sealed',
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: written(salt) },
    cipher: { name: 'AES-256-GCM', construction: 'STREAM', chunkBytes, noncePrefix: written(noncePrefix) },
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(magic.length + 2 + json.length);
  bytes.set(magic);
  new DataView(bytes.buffer).setUint16(magic.length, json.length, true);
  bytes.set(json, magic.length + 2);
  return bytes;
}

/** SHA-256 of header and check: tells a damaged header from a wrong passphrase. */
export async function headerDigest(
  header: Uint8Array<ArrayBuffer>,
  check: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob([header, check]).arrayBuffer()));
}

/** True for a file that begins as a sealed backup does. */
export async function isSealed(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, magic.length).arrayBuffer());
  return isSame(start, magic);
}

/** Reads the header of a sealed backup; throws a {@link BackupError} where it is damaged or of a later version. */
export async function readHeader(file: Blob): Promise<SealedHeader> {
  const damaged = new BackupError({ what: 'damaged', entry: null });
  const most = magic.length + 2 + mostHeaderBytes + tagBytes + digestBytes;
  const start = new Uint8Array(await file.slice(0, most).arrayBuffer());
  if (start.length < magic.length + 2) throw damaged;
  const jsonBytes = new DataView(start.buffer).getUint16(magic.length, true);
  const end = magic.length + 2 + jsonBytes;
  const size = end + tagBytes + digestBytes;
  if (start.length < size) throw damaged;
  const bytes = start.slice(0, end);
  const check = start.slice(end, end + tagBytes);
  const digest = start.slice(end + tagBytes, size);
  if (!isSame(await headerDigest(bytes, check), digest)) throw damaged;
  const header = Header.safeParse(parsed(bytes.subarray(magic.length + 2)));
  // Its digest is right, so it is as it was written: by somebody who writes it in another way.
  if (!header.success) throw new BackupError({ what: 'newer', productVersion: '' });
  const { kdf, cipher } = header.data;
  return { iterations: kdf.iterations, salt: kdf.salt, noncePrefix: cipher.noncePrefix, bytes, check, size };
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(json));
  } catch {
    return null;
  }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
