/** Kilobits by their index in a frame's header: MPEG-2, layer III, which is what 24 kHz is. */
const kilobits = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const samplesPerFrame = 576;
const headerBytes = 4;
/** Mark, flags, frames, bytes, table of contents, quality. */
const infoBytes = 120;
const extensionBytes = 36;

/**
 * LAME's encoder begins with so many samples of its own; its name in the frame tells players to believe the count. They
 * add the 529 by which every decoder is late.
 */
const encoderDelay = 576;

/**
 * The first frame of an MP3 file: silent, and telling players how long the sound is, where to seek, and how much of the
 * beginning and end is the encoder's and not the sound's. Without it a file is 70 ms too long and begins 46 ms late.
 * Made after the info tag of Xing and its extension by LAME, for files of constant bitrate at 24 kHz.
 *
 * @param first the first frame's header, at least four bytes.
 * @param frames, bytes all frames that follow. @param sampleCount the sound's length.
 */
export function mp3InfoFrame(
  first: Uint8Array,
  { frames, bytes, sampleCount }: { frames: number; bytes: number; sampleCount: number },
): Uint8Array<ArrayBuffer> {
  const isMono = (first[3] ?? 0) >> 6 === 3;
  const at = headerBytes + (isMono ? 9 : 17);
  const bitrate = kilobits.findIndex((rate) => frameBytes(rate) >= at + infoBytes + extensionBytes);
  const frame = new Uint8Array(frameBytes(kilobits[bitrate] ?? 0));
  const view = new DataView(frame.buffer);
  // The same kind of frame as the first, without padding and checksum.
  frame.set([first[0] ?? 0, (first[1] ?? 0) | 1, (bitrate << 4) | ((first[2] ?? 0) & 0x0c), first[3] ?? 0]);
  text(frame, at, 'Info');
  view.setUint32(at + 4, 0b1111);
  view.setUint32(at + 8, frames);
  view.setUint32(at + 12, bytes + frame.length);
  // At a constant bitrate every hundredth of the time is a hundredth of the file.
  for (let part = 0; part < 100; part += 1) frame[at + 16 + part] = Math.floor((part * 256) / 100);
  const extension = at + infoBytes;
  text(frame, extension, 'LAME3.100');
  frame[extension + 9] = 1;
  const padding = Math.max(0, frames * samplesPerFrame - encoderDelay - sampleCount);
  const delays = (encoderDelay << 12) | Math.min(padding, 0xfff);
  frame.set([delays >> 16, (delays >> 8) & 0xff, delays & 0xff], extension + 21);
  view.setUint32(extension + 28, bytes + frame.length);
  view.setUint16(extension + 34, crc16(frame.subarray(0, extension + 34)));
  return frame;
}

/** Of a frame without padding, at 24 kHz. */
const frameBytes = (kilobit: number): number => (72 * kilobit) / 24;

function text(frame: Uint8Array, at: number, word: string): void {
  for (const [index, letter] of [...word].entries()) frame[at + index] = letter.charCodeAt(0);
}

/** CRC-16 as LAME's tag is checked with: polynomial 0x8005, reflected, from zero. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}
