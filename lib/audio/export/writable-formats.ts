import { recordingRate } from '@/lib/domain/delivery/sample-clock';
import type { SoundFormat } from './sound-format';

/**
 * Which formats can be written here. Only asks the browser: WAV needs nothing, MP3 and AAC come with encoders of their
 * own that need WebAssembly, and Opus is the browser's.
 */
export async function writableFormats(): Promise<readonly SoundFormat[]> {
  const packaged: readonly SoundFormat[] = typeof WebAssembly === 'object' ? ['mp3', 'm4a'] : [];
  return [...((await encodesOpus()) ? (['webm', 'mp4'] as const) : []), 'wav', ...packaged];
}

async function encodesOpus(): Promise<boolean> {
  if (typeof AudioEncoder !== 'function') return false;
  const question = { codec: 'opus', sampleRate: recordingRate, numberOfChannels: 2 };
  const answer = await AudioEncoder.isConfigSupported(question).catch(() => null);
  return answer?.supported ?? false;
}
