import { vi } from 'vitest';

export type Device = { kind: 'audioinput'; deviceId: string; label: string; groupId: string };

export const device = (deviceId: string, label = deviceId, groupId = deviceId): Device => ({
  kind: 'audioinput',
  deviceId,
  label,
  groupId,
});

/** A track that does what the rehearsal says. */
class ScriptedTrack extends EventTarget {
  label = 'Desk microphone';
  readyState = 'live';
  settings: MediaTrackSettings = { deviceId: 'desk', autoGainControl: false, sampleRate: 48_000 };
  getSettings = () => this.settings;
  stop() {
    this.readyState = 'ended';
  }
}

/** A machine with microphones, as far as `navigator` tells; at first with one, which is open. */
export function machine({ answer }: { answer?: (constraints: MediaTrackConstraints) => Error | null } = {}) {
  const track = new ScriptedTrack();
  const asked: MediaTrackConstraints[] = [];
  const status = Object.assign(new EventTarget(), { state: 'granted' });
  let devices: Device[] = [device('desk')];
  const mediaDevices = Object.assign(new EventTarget(), {
    async getUserMedia({ audio }: { audio: MediaTrackConstraints }) {
      asked.push(audio);
      const error = answer?.(audio);
      if (error) throw error;
      return { getAudioTracks: () => [track] };
    },
    enumerateDevices: async () => devices,
  });
  vi.stubGlobal('navigator', { mediaDevices, permissions: { query: async () => status } });
  return {
    track,
    asked,
    /** What is plugged in from now on; the browser tells of it. */
    plug(...plugged: Device[]) {
      devices = plugged;
      mediaDevices.dispatchEvent(new Event('devicechange'));
    },
    revoke() {
      status.state = 'denied';
      status.dispatchEvent(new Event('change'));
    },
  };
}
