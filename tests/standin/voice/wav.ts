import { readFile, writeFile } from 'node:fs/promises';

/** Mono 16-bit samples and their rate in Hz: the only shape of sound inside the local provider. */
export type Sound = { pcm: Int16Array; rate: number };

const HEADER_BYTES = 44;

/** Wraps mono 16-bit samples into a RIFF/WAVE file. */
export function encodeWav({ pcm, rate }: Sound): Buffer {
  const file = Buffer.alloc(HEADER_BYTES + pcm.length * 2);
  file.write('RIFF', 0, 'ascii');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'ascii');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'ascii');
  file.writeUInt32LE(pcm.length * 2, 40);
  Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength).copy(file, HEADER_BYTES);
  return file;
}

/**
 * Reads 16-bit PCM out of a RIFF/WAVE file; several channels are averaged into one.
 * Throws when the bytes are not such a file.
 */
export function decodeWav(file: Buffer): Sound {
  if (file.length < 12 || file.toString('ascii', 0, 4) !== 'RIFF') throw new Error('Not a RIFF file.');
  let rate = 0;
  let channels = 1;
  let bits = 0;
  for (let at = 12; at + 8 <= file.length;) {
    const name = file.toString('ascii', at, at + 4);
    const size = Math.min(file.readUInt32LE(at + 4), file.length - at - 8);
    const body = at + 8;
    if (name === 'fmt ') {
      channels = file.readUInt16LE(body + 2);
      rate = file.readUInt32LE(body + 4);
      bits = file.readUInt16LE(body + 14);
    }
    if (name === 'data') {
      if (bits !== 16 || rate === 0) throw new Error(`Only 16-bit PCM is read, this file has ${bits} bits.`);
      return { pcm: mixDown(file.subarray(body, body + size), channels), rate };
    }
    at = body + size + (size % 2);
  }
  throw new Error('The WAVE file holds no data chunk.');
}

/** Reads a WAVE file from disk. */
export async function readWav(path: string): Promise<Sound> {
  return decodeWav(await readFile(path));
}

/** Writes a WAVE file to disk. */
export async function writeWav(path: string, sound: Sound): Promise<void> {
  await writeFile(path, encodeWav(sound));
}

function mixDown(bytes: Buffer, channels: number): Int16Array {
  const frames = Math.floor(bytes.length / 2 / channels);
  const pcm = new Int16Array(frames);
  for (let frame = 0; frame < frames; frame += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1) {
      sum += bytes.readInt16LE((frame * channels + channel) * 2);
    }
    pcm[frame] = Math.round(sum / channels);
  }
  return pcm;
}
