import type { Channel } from '@/lib/domain/recording';
import { outputElementId } from '@/lib/audio/output';
import { joinChunks } from '@/lib/audio/samples';
import { openSoundRoom, type SoundRoom } from '@/lib/audio/sound-room';
import type { Chunk } from '@/lib/audio/worklet/chunker';

/** What the room warned of. */
export const warnings: string[] = [];
const logger = { info: () => {}, debug: () => {}, warn: (message: string) => warnings.push(message) };

export const open = () => openSoundRoom({ workletUrl: '/worklet.js', logger });
export const outputElement = () => document.querySelector<HTMLAudioElement>(`#${outputElementId}`)!;
/** Of 16-bit samples, as an amplitude 0..1. */
export const rms = (samples: Int16Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / Math.max(1, samples.length));

/** Records a channel and checks nothing: gives what came. */
export function recorded(room: SoundRoom, channel: Channel) {
  const chunks: Chunk[] = [];
  const recording = room.record(channel, (chunk) => chunks.push(chunk));
  return async () => {
    const extent = await recording.stop();
    const again = await recording.stop();
    const samples = joinChunks(chunks.map((chunk) => chunk.samples));
    let next = extent.startSample;
    const contiguous = chunks.every((chunk, index) => {
      const fits = chunk.index === index && chunk.startSample === next;
      next += chunk.samples.length;
      return fits;
    });
    return { ...extent, samples, contiguous, sameAgain: again.sampleCount === extent.sampleCount };
  };
}
