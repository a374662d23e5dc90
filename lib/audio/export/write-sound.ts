import { mimeOf, type SoundFormat } from './sound-format';
import type { SoundStream, Writing } from './sound-stream';
import { writeEncoded } from './write-encoded';
import { writeWav } from './write-wav';

/**
 * Writes a sound as a file. Rejects with the signal's reason where it was cancelled, and with what the encoder or the
 * stream said where those failed.
 */
export async function writeSound(stream: SoundStream, format: SoundFormat, writing: Writing): Promise<Blob> {
  writing.signal.throwIfAborted();
  if (format === 'wav') return writeWav(stream, writing);
  return new Blob([await writeEncoded(stream, format, writing)], { type: mimeOf(format) });
}
