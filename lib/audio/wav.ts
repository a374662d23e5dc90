const headerBytes = 44;
const bytesPerSample = 2;

/** Mono 16-bit PCM as a WAV file: for transcription of a file, and where no encoder exists. */
export function toWav(samples: Int16Array, rate: number): Blob {
  const dataBytes = samples.length * bytesPerSample;
  const view = new DataView(new ArrayBuffer(headerBytes + dataBytes));
  const text = (at: number, word: string) => {
    for (const [index, letter] of [...word].entries()) view.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + dataBytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * bytesPerSample, true);
  view.setUint16(32, bytesPerSample, true);
  view.setUint16(34, 8 * bytesPerSample, true);
  text(36, 'data');
  view.setUint32(40, dataBytes, true);
  // WAV is little-endian whatever the machine is.
  for (const [index, sample] of samples.entries()) view.setInt16(headerBytes + 2 * index, sample, true);
  return new Blob([view.buffer], { type: 'audio/wav' });
}
