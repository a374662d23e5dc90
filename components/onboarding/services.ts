import type { LevelMeter } from '@/lib/audio/level-meter';
import type { Microphone } from '@/lib/audio/microphone';
import type { MicrophonePermission } from '@/lib/audio/microphone-permission';
import type { MicrophoneChoice } from '@/lib/audio/microphones';
import type { EchoMeasure } from '@/lib/domain/echo';
import type { Provider } from '@/lib/domain/provider';
import type { Settings } from '@/lib/domain/settings';
import type { ProviderCheck } from '@/lib/realtime/check-provider';
import type { Locks } from '@/lib/team/policy';

/** Own settings are what the candidate has chosen; effective ones have the policy's words over them. */
export type Setup = { own: Settings; effective: Settings; locks: Locks };

/**
 * Everything the set-up page asks of the browser and of the services, handed in by its entry point: the page can
 * be rehearsed without a microphone, a provider or a database.
 */
export type OnboardingServices = {
  /** Tells the set-up now and after every change. Returns how to stop. */
  watchSetup: (listener: (setup: Setup) => void) => () => void;
  /** Saves at once; rejects and changes nothing where the result would be invalid. */
  change: (change: Partial<Settings>) => Promise<unknown>;
  microphone: {
    permission: () => Promise<MicrophonePermission>;
    watchPermission: (listener: (state: MicrophonePermission) => void, signal: AbortSignal) => Promise<void>;
    /** Rejects with a Failure. The browser asks where it has not been asked. */
    open: (deviceId: string | null, signal: AbortSignal) => Promise<Microphone>;
    list: () => Promise<MicrophoneChoice[]>;
    meter: (stream: MediaStream) => LevelMeter;
    recordTrial: (stream: MediaStream, seconds: number, signal: AbortSignal) => Promise<Blob>;
    /** Three soft notes through the loudspeaker; resolves when they have ended. */
    playNotes: () => Promise<void>;
    /** Plays a sentence and measures what this stream hears of it. Rejects where nothing can be played. */
    checkEcho: (stream: MediaStream, signal: AbortSignal) => Promise<EchoMeasure>;
  };
  /** Rejects with a Failure. The browser asks where it has not been asked. Whoever opens it closes it. */
  openCamera: () => Promise<{ stream: MediaStream; close: () => void }>;
  provider: {
    check: (provider: Provider, signal: AbortSignal) => Promise<ProviderCheck>;
    /** Asks the browser to let the extension speak with this address; false where refused. Call from a click. */
    allowHost: (address: string) => Promise<boolean>;
  };
  showSiteSettings: () => Promise<void>;
};
