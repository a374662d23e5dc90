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
  /**
   * Opens it anew where it was lost, or where another device has become the one to use; rejects with a failure where it
   * was lost and is still gone. Between takes: a running one keeps the device it began with as long as that is there.
   */
  mend(): Promise<void>;
  /** Told whenever another track is the present one. */
  onReplaced(listener: () => void): () => void;
  /** Safe twice. */
  close(): void;
};

export type LiveMicrophoneEvents = {
  /** At every loss. */
  onLost(failure: Failure): void;
  /** Another device is in use from now on. */
  onSwitched(): void;
  /** The system silenced the device, or let it speak again. */
  onSilenced(silenced: boolean): void;
};

/** Rejects with the failure of `open`. */
export async function openLiveMicrophone(
  open: () => Promise<Microphone>,
  { onLost, onSwitched, onSilenced }: LiveMicrophoneEvents,
): Promise<LiveMicrophone> {
  let room: SoundRoom | null = null;
  let isLost = false;
  let isStale = false;
  let isClosed = false;
  let mending: Promise<void> | null = null;
  const replaced = new Set<() => void>();
  let present = watched(await open());

  function watched(microphone: Microphone): Microphone {
    microphone.onLost((failure) => {
      isLost = true;
      onLost(failure);
    });
    microphone.onChanged((change) => {
      if (microphone !== present) return;
      if (change === 'switched') isStale = true;
      else onSilenced(change === 'muted');
    });
    return microphone;
  }

  async function mend(): Promise<void> {
    if (isClosed || !(isLost || isStale)) return;
    const wasLost = isLost;
    isStale = false;
    const next = await open().catch((failure: unknown) => {
      // The old device still works: an answer is better given into that one than not at all.
      if (wasLost) throw failure;
      return null;
    });
    if (!next) return;
    if (isClosed) return next.close();
    present.close();
    isLost = false;
    present = watched(next);
    room?.attachMicrophone(next.stream);
    for (const listener of replaced) listener();
    if (!wasLost) onSwitched();
  }

  return {
    track: () => present.track,
    plugInto(into) {
      room = into;
      room.attachMicrophone(present.stream);
    },
    // One device is opened at a time, whoever asks for it.
    mend: () =>
      (mending ??= mend().finally(() => {
        mending = null;
      })),
    onReplaced(listener) {
      replaced.add(listener);
      return () => replaced.delete(listener);
    },
    close() {
      isClosed = true;
      present.close();
    },
  };
}
