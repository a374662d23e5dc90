/**
 * Samples of a mono 16-bit PCM WAVE file, as -1 to 1.
 *
 * @throws RangeError where the file is something else.
 */
export function decodeWave(file: Uint8Array): { samples: Float32Array; rate: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tag = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.byteLength < 44 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new RangeError('not a WAVE file');
  let rate = 0;
  for (let at = 12; at + 8 <= file.byteLength;) {
    const size = view.getUint32(at + 4, true);
    if (tag(at) === 'fmt ') {
      if (view.getUint16(at + 10, true) !== 1 || view.getUint16(at + 22, true) !== 16) {
        throw new RangeError('not mono 16 bit');
      }
      rate = view.getUint32(at + 12, true);
    }
    if (tag(at) === 'data') return { samples: toFloats(view, at + 8, size), rate };
    // Chunks are padded to an even length.
    at += 8 + size + (size % 2);
  }
  throw new RangeError('no samples');
}

function toFloats(view: DataView, start: number, size: number): Float32Array {
  // A stream's header may promise more than the file holds.
  const count = Math.floor(Math.min(size, view.byteLength - start) / 2);
  const samples = new Float32Array(count);
  for (let at = 0; at < count; at += 1) samples[at] = view.getInt16(start + at * 2, true) / 32_768;
  return samples;
}
