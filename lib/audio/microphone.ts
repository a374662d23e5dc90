import { failure, type Failure } from '@/lib/domain/failure';
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
  /** At most once: the device was unplugged, or the permission taken back. Not after `close`. */
  onLost(listener: (failure: Failure) => void): () => void;
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
  return ownedMicrophone(stream, track);
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

function ownedMicrophone(stream: MediaStream, track: MediaStreamTrack): Microphone {
  const listeners = new Set<(failure: Failure) => void>();
  const over = new AbortController();
  const lose = (detail: string) => {
    if (over.signal.aborted) return;
    over.abort();
    track.stop();
    for (const listener of listeners) listener(failure('microphoneLost', detail));
  };
  track.addEventListener('ended', () => lose('The device stopped.'), { signal: over.signal });
  void watchMicrophonePermission((permission) => {
    if (permission !== 'granted') lose('The permission was taken back.');
  }, over.signal);
  navigator.mediaDevices.addEventListener(
    'devicechange',
    () => void isGone(track).then((gone) => gone && lose('The device was unplugged.')),
    { signal: over.signal },
  );
  return {
    stream,
    track,
    label: track.label,
    settings: track.getSettings(),
    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      over.abort();
      track.stop();
    },
  };
}

/** Most browsers end the track of an unplugged device; where one does not, its name is missing from the list. */
async function isGone(track: MediaStreamTrack): Promise<boolean> {
  const { deviceId } = track.getSettings();
  if (!deviceId) return false;
  const devices = await navigator.mediaDevices.enumerateDevices();
  return !devices.some((device) => device.kind === 'audioinput' && device.deviceId === deviceId);
}
