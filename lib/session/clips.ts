import type { SoundRoom } from '@/lib/audio/sound-room';
import { readSamples, recordingBlob } from '@/lib/store/recordings';
import type { Services } from './services';

/** Plays stretches of takes for the panel, in the running interview's room or in one opened for it. */
export type Clips = {
  play(recordingId: string, from: number, to: number | null): Promise<void>;
  stop(): void;
  close(): Promise<void>;
};

export function createClips(services: Services, runningRoom: () => SoundRoom | null): Clips {
  const { database } = services;
  let own: SoundRoom | null = null;
  const room = async (): Promise<SoundRoom> => runningRoom() ?? (own ??= await services.openRoom());
  return {
    async play(recordingId, from, to) {
      const raw = await readSamples(database, recordingId);
      const place = await room();
      if (raw) {
        await place.playClip(raw.samples, raw.sampleRate, from, to);
        return;
      }
      const file = await recordingBlob(database, recordingId);
      if (!file) return;
      const buffer = await place.decode(file);
      await place.playClip(buffer, buffer.sampleRate, from, to);
    },
    stop: () => (runningRoom() ?? own)?.stopClip(),
    async close() {
      const room = own;
      own = null;
      await room?.close();
    },
  };
}
