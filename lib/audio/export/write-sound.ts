import type { SoundFormat } from './sound-format';
import type { SoundStream, Writing } from './sound-stream';
import { writeEncoded } from './write-encoded';
import { writeWav } from './write-wav';

/**
 * Writes a sound as a file; null where nobody here writes this format. Rejects with the signal's reason where it was
 * cancelled, and with what the encoder or the stream said where those failed.
 */
export async function writeSound(
  stream: SoundStream,
  format: SoundFormat,
  writing: Writing,
): Promise<Blob | null> {
  writing.signal.throwIfAborted();
  return format === 'wav' ? writeWav(stream, writing) : writeEncoded(stream, format, writing);
}
