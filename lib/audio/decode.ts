import { recordingRate } from '@/lib/domain/delivery/sample-clock';
import { toPcm16 } from './worklet/chunker';

/**
 * The first channel of a sound file as 16-bit PCM at the recording's rate, whatever rate it was encoded at. Rejects
 * where this browser cannot read it.
 */
export async function decodeFile(
  file: Blob,
): Promise<{ samples: Int16Array<ArrayBuffer>; sampleRate: number }> {
  // Decoding resamples to the rate of its context; this one is never rendered, so its length does not matter.
  const context = new OfflineAudioContext(1, 1, recordingRate);
  const buffer = await context.decodeAudioData(await file.arrayBuffer());
  return { samples: Int16Array.from(buffer.getChannelData(0), toPcm16), sampleRate: recordingRate };
}
