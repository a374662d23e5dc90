const headerBytes = 44;
const bytesPerSample = 2;

/**
 * The 44 bytes before the samples of a WAV file, PCM 16 bit: the RIFF header, `fmt ` and the head of `data`.
 * `sampleCount` counts samples of one channel.
 */
export function wavHeader({
  sampleRate,
  channels,
  sampleCount,
}: {
  sampleRate: number;
  channels: number;
  sampleCount: number;
}): ArrayBuffer {
  const frameBytes = channels * bytesPerSample;
  const dataBytes = sampleCount * frameBytes;
  const view = new DataView(new ArrayBuffer(headerBytes));
  const text = (at: number, word: string) => {
    for (const [index, letter] of [...word].entries()) view.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + dataBytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, 8 * bytesPerSample, true);
  text(36, 'data');
  view.setUint32(40, dataBytes, true);
  return view.buffer;
}

/** Mono 16-bit PCM as a WAV file: for transcription of a file, and where no encoder exists. */
export function toWav(samples: Int16Array<ArrayBuffer>, rate: number): Blob {
  const header = wavHeader({ sampleRate: rate, channels: 1, sampleCount: samples.length });
  return new Blob([header, samples], { type: 'audio/wav' });
}
