/** What can happen to a microphone that is open, short of its loss. */
export type MicrophoneChange = 'muted' | 'unmuted' | 'switched';

/** Devices come and go in bursts of events; a headset that changes its profile is silent for part of a second. */
const calmMilliseconds = 700;
/** Opening a Bluetooth headset's microphone changes its profile: what changes so soon afterwards belongs to it. */
const settlingMilliseconds = 3_000;
/** How often a track is looked at that may have ended while the computer slept, without any event. */
const lookMilliseconds = 5_000;
/** A timer that comes so late was held up by sleep, not by a busy machine. */
const sleptMilliseconds = 15_000;

type Listeners = {
  /** At most once. */
  onGone: (why: string) => void;
  onChanged: (change: MicrophoneChange) => void;
};

/**
 * Watches the device behind an open track until the signal aborts. `muted` and `unmuted` come in turns, and `muted` not
 * for a moment's silence. `switched` says that opening `deviceId` (null: the system's default) would give another device
 * now, or this one in another mode: the default was changed, the chosen one is there again, the headset has changed
 * its profile. It is told once for each such change.
 */
export function watchDevice(
  track: MediaStreamTrack,
  deviceId: string | null,
  signal: AbortSignal,
  { onGone, onChanged }: Listeners,
): void {
  const openedAt = Date.now();
  let lookedAt = openedAt;
  let isMuted = false;
  let muting: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let wanted: string | null = null;
  let mode = modeOf(track);

  async function look(): Promise<void> {
    const inputs = (await navigator.mediaDevices.enumerateDevices()).filter(
      ({ kind }) => kind === 'audioinput',
    );
    if (signal.aborted) return;
    const own = track.getSettings().deviceId;
    // Most browsers end the track of an unplugged device; where one does not, its name is missing from the list.
    if (own && !inputs.some((input) => input.deviceId === own)) return onGone('The device was unplugged.');
    const before = { wanted, mode };
    wanted = wantedOf(inputs, deviceId);
    mode = modeOf(track);
    const isOther = before.wanted !== null && before.wanted !== wanted;
    const isOtherMode = before.mode !== mode && Date.now() - openedAt > settlingMilliseconds;
    if (isOther || isOtherMode) onChanged('switched');
  }
  const lookSafely = () => void look().catch(() => undefined);
  const lookSoon = () => {
    clearTimeout(looking);
    looking = setTimeout(lookSafely, calmMilliseconds);
  };

  track.addEventListener(
    'mute',
    () => {
      clearTimeout(muting);
      if (isMuted) return;
      muting = setTimeout(() => {
        isMuted = true;
        onChanged('muted');
      }, calmMilliseconds);
    },
    { signal },
  );
  track.addEventListener(
    'unmute',
    () => {
      clearTimeout(muting);
      lookSoon();
      if (isMuted) onChanged('unmuted');
      isMuted = false;
    },
    { signal },
  );
  track.addEventListener('ended', () => onGone('The device stopped.'), { signal });
  navigator.mediaDevices.addEventListener('devicechange', lookSoon, { signal });
  const timer = setInterval(() => {
    const hasSlept = Date.now() - lookedAt > sleptMilliseconds;
    lookedAt = Date.now();
    if (track.readyState === 'ended') onGone('The device stopped while the computer slept.');
    else if (hasSlept) lookSoon();
  }, lookMilliseconds);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(muting);
    clearTimeout(looking);
  });
  lookSafely();
}

/** What opening the microphone would give: the chosen device where it is there, else the one behind the default. */
function wantedOf(inputs: readonly MediaDeviceInfo[], deviceId: string | null): string {
  if (deviceId !== null && inputs.some((input) => input.deviceId === deviceId)) return deviceId;
  const behind = inputs.find((input) => input.deviceId === 'default');
  return `default: ${behind?.groupId ?? ''} ${behind?.label ?? ''}`;
}

/** A headset in its telephone profile goes by another name, or gives another rate. */
const modeOf = (track: MediaStreamTrack): string => `${track.label} ${track.getSettings().sampleRate ?? ''}`;
