import type { SoundRoom } from '@/lib/audio/sound-room';
import { readSamples, recordingBlob } from '@/lib/store/recordings';
import type { Services } from './services';

/** Plays stretches of takes for the panel, in the running interview's room or in one opened for it. */
export type Clips = {
  play(recordingId: string, from: number, to: number | null): Promise<void>;
  stop(): void;
  close(): Promise<void>;
};

/** `mayPlay` is asked right before a clip sounds: while somebody has the floor nothing else is heard. */
export function createClips(
  services: Services,
  runningRoom: () => SoundRoom | null,
  mayPlay: () => boolean,
): Clips {
  const { database } = services;
  let own: Promise<SoundRoom> | null = null;
  const openOwn = (): Promise<SoundRoom> => {
    const opening = (own ??= services.openRoom());
    opening.catch(() => {
      if (own === opening) own = null;
    });
    return opening;
  };
  const room = async (): Promise<SoundRoom> => runningRoom() ?? openOwn();
  return {
    async play(recordingId, from, to) {
      const raw = await readSamples(database, recordingId);
      const place = await room();
      if (raw) {
        if (mayPlay()) await place.playClip(raw.samples, raw.sampleRate, from, to);
        return;
      }
      const file = await recordingBlob(database, recordingId);
      if (!file) return;
      const buffer = await place.decode(file);
      if (mayPlay()) await place.playClip(buffer, buffer.sampleRate, from, to);
    },
    stop() {
      runningRoom()?.stopClip();
      void own?.then((room) => room.stopClip()).catch(() => undefined);
    },
    async close() {
      const room = own;
      own = null;
      await (await room?.catch(() => null))?.close();
    },
  };
}
