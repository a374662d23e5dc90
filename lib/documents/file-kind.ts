import type { OtherFile } from '@/lib/domain/document';

/** What a file is by its content; its name and type are whatever somebody called it. */
export type FileKind = 'text' | 'pdf' | 'zip' | 'lockedWord' | OtherFile;

/** A PDF may have so many bytes of something else before its beginning. */
const pdfReach = 1024;
/** So much is looked at to tell text from anything else, bytes. */
const sample = 4096;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
];

export function fileKind(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sample));
  if (head.slice(0, pdfReach).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundKind(bytes);
  if (head.startsWith('{\\rtf')) return 'richText';
  if (pictures.some((start) => startsWith(bytes, ...start))) return looksLikeText(bytes) ? 'text' : 'picture';
  if (/RIFF....WEBP|^....ftyp(?:heic|avif|mif1)/s.test(head.slice(0, 16))) return 'picture';
  if (startsWith(bytes, 0x1f, 0x8b) || head.startsWith('7z') || head.startsWith('Rar!'))
    return looksLikeText(bytes) ? 'text' : 'archive';
  if (!looksLikeText(bytes)) return 'unknown';
  return /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html[\s>])/i.test(head) ? 'webPage' : 'text';
}

/** A locked Word file is an old container with a new file in it, and says so in UTF-16. */
function compoundKind(bytes: Uint8Array): FileKind {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 65_536) & ~1));
  return names.includes('EncryptedPackage') ? 'lockedWord' : 'oldWord';
}

/** Control characters are rare in text, but for the zeros of UTF-16, which take every second place. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, sample);
  let controls = 0;
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  const hasMark = startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff);
  const isWide = hasMark || Math.max(even, odd) > start.length * 0.3;
  if (isWide) return Math.min(even, odd) <= start.length * 0.05;
  return even + odd === 0 && controls <= Math.max(2, start.length * 0.02);
}
