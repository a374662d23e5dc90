import type { Failure } from '@/lib/domain/failure';
import type { Microphone } from '@/lib/audio/microphone';
import type { SoundRoom } from '@/lib/audio/sound-room';

/**
 * The microphone of an interview through its losses: unplugged in one take, it can be there again for the next.
 * One device is open at a time; the voice and the room always get the present one.
 */
export type LiveMicrophone = {
  track(): MediaStreamTrack;
  plugInto(room: SoundRoom): void;
  /** Opens it anew where it was lost; rejects with a failure where it is still gone. */
  mend(): Promise<void>;
  /** Safe twice. */
  close(): void;
};

/** Rejects with the failure of `open`. `onLost` is told at every loss. */
export async function openLiveMicrophone(
  open: () => Promise<Microphone>,
  onLost: (failure: Failure) => void,
): Promise<LiveMicrophone> {
  let room: SoundRoom | null = null;
  let isLost = false;
  let isClosed = false;
  let present = watched(await open());

  function watched(microphone: Microphone): Microphone {
    microphone.onLost((failure) => {
      isLost = true;
      onLost(failure);
    });
    return microphone;
  }
  return {
    track: () => present.track,
    plugInto(into) {
      room = into;
      room.attachMicrophone(present.stream);
    },
    async mend() {
      if (!isLost || isClosed) return;
      const next = await open();
      if (isClosed) return next.close();
      present.close();
      isLost = false;
      present = watched(next);
      room?.attachMicrophone(next.stream);
    },
    close() {
      isClosed = true;
      present.close();
    },
  };
}
