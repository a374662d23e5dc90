import { failure, type Failure } from '@/lib/domain/failure';
import { watchDevice, type MicrophoneChange } from './device-watch';
import { microphoneFailure } from './microphone-failure';
import { watchMicrophonePermission } from './microphone-permission';

/**
 * The one microphone of an interview. It owns its stream: others attach it and never stop its track.
 */
export type Microphone = {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly label: string;
  /** What the browser really gave, which may differ from what was asked for. */
  readonly settings: MediaTrackSettings;
  /** At most once: the device was unplugged or has stopped, or the permission was taken back. Not after `close`. */
  onLost(listener: (failure: Failure) => void): () => void;
  /**
   * The device gives nothing (`muted`) and gives again, or opening it anew would give another one (`switched`).
   * Never after a loss or `close`.
   */
  onChanged(listener: (change: MicrophoneChange) => void): () => void;
  /** Stops the track; safe twice. */
  close(): void;
};

/**
 * How we listen. Echo cancellation keeps the interviewer's voice out of the answer. Automatic gain would rewrite
 * loudness, which is measured. Nothing but mono is of use.
 */
const microphoneConstraints: MediaTrackConstraints = {
  echoCancellation: { ideal: true },
  autoGainControl: { ideal: false },
  noiseSuppression: { ideal: true },
  channelCount: { ideal: 1 },
};

/**
 * Opens the chosen microphone, or the system's default where none was chosen or the chosen one is gone.
 * Rejects with a {@link Failure} (denied, missing, busy, unexpected), and with the signal's reason when aborted.
 * While the permission is still to be asked for, call it only on a visible page: elsewhere it counts as dismissed.
 */
export async function openMicrophone({
  deviceId,
  signal,
}: {
  deviceId: string | null;
  signal: AbortSignal;
}): Promise<Microphone> {
  signal.throwIfAborted();
  const stream = await capture(deviceId).catch((error: unknown) => {
    throw microphoneFailure(error);
  });
  const [track] = stream.getAudioTracks();
  if (!track) throw failure('microphoneMissing');
  if (signal.aborted) {
    track.stop();
    throw signal.reason;
  }
  return ownedMicrophone(stream, track, deviceId);
}

async function capture(deviceId: string | null): Promise<MediaStream> {
  const open = (constraints: MediaTrackConstraints) =>
    navigator.mediaDevices.getUserMedia({ audio: constraints });
  if (deviceId === null) return open(microphoneConstraints);
  try {
    return await open({ ...microphoneConstraints, deviceId: { exact: deviceId } });
  } catch (error) {
    // The name that browsers give a device that is no longer there.
    if (error instanceof Error && error.name === 'OverconstrainedError') return open(microphoneConstraints);
    throw error;
  }
}

function ownedMicrophone(stream: MediaStream, track: MediaStreamTrack, deviceId: string | null): Microphone {
  const listeners = new Set<(failure: Failure) => void>();
  const changeListeners = new Set<(change: MicrophoneChange) => void>();
  const over = new AbortController();
  const lose = (detail: string) => {
    if (over.signal.aborted) return;
    over.abort();
    track.stop();
    for (const listener of listeners) listener(failure('microphoneLost', detail));
  };
  void watchMicrophonePermission((permission) => {
    if (permission !== 'granted') lose('The permission was taken back.');
  }, over.signal);
  watchDevice(track, deviceId, over.signal, {
    onGone: lose,
    onChanged(change) {
      for (const listener of changeListeners) listener(change);
    },
  });
  return {
    stream,
    track,
    label: track.label,
    settings: track.getSettings(),
    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onChanged(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    close() {
      over.abort();
      track.stop();
    },
  };
}
