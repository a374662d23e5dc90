/** A share of zeros at every second place by which text without a mark at its start is taken for UTF-16. */
const wideShare = 0.3;

/**
 * The characters of a text file: UTF-8 or UTF-16 by its mark or by its look, else what Windows used to write
 * (`guessed`), in which every byte is a character.
 */
export function decodeText(bytes: Uint8Array): { text: string; guessed: boolean } {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length * wideShare) return 'utf-16le';
  return even > start.length * wideShare ? 'utf-16be' : null;
}
