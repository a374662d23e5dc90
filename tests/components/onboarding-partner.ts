import type { OnboardingServices, Setup } from '@/components/onboarding/services';
import type { LevelMeter, MeterReading } from '@/lib/audio/level-meter';
import type { Microphone } from '@/lib/audio/microphone';
import type { MicrophonePermission } from '@/lib/audio/microphone-permission';
import type { EchoMeasure } from '@/lib/domain/echo';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Policy } from '@/lib/domain/policy';
import type { Provider } from '@/lib/domain/provider';
import { defaultSettings, effectiveSettings, Settings } from '@/lib/domain/settings';
import type { ProviderCheck } from '@/lib/realtime/check-provider';
import { locksOf } from '@/lib/team/policy';

/** A browser, a microphone and a provider that do what the rehearsal tells them, and remember what was asked. */
export type Partner = {
  services: OnboardingServices;
  settings: () => Settings;
  /** The browser's answer to its question about the microphone. */
  answer: (permission: MicrophonePermission, failure?: Failure) => void;
  level: (reading: Partial<MeterReading>) => void;
  /** What came of the echo checks so far: each waits for one. */
  echo: {
    measured: (measure: EchoMeasure) => void;
    failed: () => void;
    started: () => number;
    calledOff: () => number;
  };
  opened: (string | null)[];
  closed: () => number;
  /** How many cameras are open. */
  cameras: () => number;
  checked: Provider[];
  hosts: string[];
  siteSettingsShown: () => number;
};

type Wishes = {
  settings?: Partial<Settings>;
  policy?: Policy;
  permission?: MicrophonePermission;
  check?: ProviderCheck;
  /** Refuses to save, as a full disk would. */
  fullDisk?: boolean;
  /** The browser does not give the camera. */
  cameraRefused?: boolean;
};

const works: ProviderCheck = { ok: true, models: ['a', 'b', 'c'], missing: [], shutdowns: [] };

export function aPartner({
  settings = {},
  policy,
  permission = 'prompt',
  check = works,
  fullDisk,
  cameraRefused,
}: Wishes = {}): Partner {
  let own: Settings = { ...defaultSettings, ...settings };
  let now = permission;
  let closed = 0;
  let cameras = 0;
  let shown = 0;
  const watchers = new Set<(setup: Setup) => void>();
  const permissionWatchers = new Set<(state: MicrophonePermission) => void>();
  const meters = new Set<(reading: MeterReading) => void>();
  let asked = Promise.withResolvers<Microphone>();
  let echoCheck = Promise.withResolvers<EchoMeasure>();
  let echoChecks = 0;
  let calledOff = 0;
  const opened: (string | null)[] = [];
  const checked: Provider[] = [];
  const hosts: string[] = [];

  const setup = (): Setup => ({
    own,
    effective: effectiveSettings(own, policy ?? {}),
    locks: locksOf(policy ?? null),
  });
  const microphone = (): Microphone => ({
    stream: { id: crypto.randomUUID() } as MediaStream,
    track: {} as MediaStreamTrack,
    label: 'A desk microphone',
    settings: {},
    onLost: () => () => undefined,
    onChanged: () => () => undefined,
    close: () => void (closed += 1),
  });
  const meter = (): LevelMeter => ({
    onLevel: (listener) => {
      meters.add(listener);
      return () => meters.delete(listener);
    },
    close: () => undefined,
  });
  return {
    settings: () => own,
    opened,
    closed: () => closed,
    cameras: () => cameras,
    checked,
    hosts,
    siteSettingsShown: () => shown,
    answer: (state, failure) => {
      now = state;
      if (failure) asked.reject(failure);
      else asked.resolve(microphone());
      asked = Promise.withResolvers();
      for (const watcher of permissionWatchers) watcher(state);
    },
    level: (reading) => {
      for (const listener of meters) listener({ rms: 0, peak: 0, decibels: -90, clipped: false, ...reading });
    },
    echo: {
      measured: (measure) => echoCheck.resolve(measure),
      failed: () => echoCheck.reject(failure('unexpected')),
      started: () => echoChecks,
      calledOff: () => calledOff,
    },
    services: {
      watchSetup: (listener) => {
        watchers.add(listener);
        listener(setup());
        return () => watchers.delete(listener);
      },
      change: async (change) => {
        if (fullDisk) throw new Error('QuotaExceededError');
        own = Settings.parse({ ...own, ...change });
        for (const watcher of watchers) watcher(setup());
      },
      openCamera: async () => {
        if (cameraRefused) throw failure('cameraUnavailable', 'NotAllowedError');
        cameras += 1;
        return { stream: new MediaStream(), close: () => void (cameras -= 1) };
      },
      microphone: {
        permission: async () => now,
        watchPermission: async (listener, signal) => {
          permissionWatchers.add(listener);
          signal.addEventListener('abort', () => permissionWatchers.delete(listener));
        },
        open: (deviceId) => {
          opened.push(deviceId);
          return now === 'granted' ? Promise.resolve(microphone()) : asked.promise;
        },
        list: async () => [
          { id: 'default', label: 'Default' },
          { id: 'desk', label: 'A desk microphone' },
          { id: 'head', label: 'A headset' },
        ],
        meter,
        recordTrial: async () => new Blob(['sound'], { type: 'audio/webm' }),
        playNotes: async () => undefined,
        checkEcho: (_, signal) => {
          echoChecks += 1;
          echoCheck = Promise.withResolvers();
          signal.addEventListener('abort', () => (calledOff += 1));
          return echoCheck.promise;
        },
      },
      provider: {
        check: async (provider) => {
          checked.push(provider);
          return check;
        },
        allowHost: async (address) => {
          hosts.push(address);
          return true;
        },
      },
      showSiteSettings: async () => void (shown += 1),
    },
  };
}
