import type { OnboardingServices, Setup } from '@/components/onboarding/services';
import { checkEcho } from '@/lib/audio/echo-check';
import { openLevelMeter } from '@/lib/audio/level-meter';
import { openMicrophone } from '@/lib/audio/microphone';
import { microphonePermission, watchMicrophonePermission } from '@/lib/audio/microphone-permission';
import { listMicrophones } from '@/lib/audio/microphones';
import { openSoundRoom } from '@/lib/audio/sound-room';
import { recordTrial } from '@/lib/audio/trial-recording';
import { openCamera } from '@/lib/camera/camera';
import { effectiveSettings } from '@/lib/domain/settings';
import { showSiteSettings } from '@/lib/platform/extension-pages';
import { allowHost } from '@/lib/platform/host-permission';
import { createLogger } from '@/lib/platform/logger';
import { checkProvider } from '@/lib/realtime/check-provider';
import { type Database, openDatabase } from '@/lib/store/database';
import { changeSettings, readOwnSettings, readPolicyRow, watchSettings } from '@/lib/store/settings';
import { locksOf } from '@/lib/team/policy';
import { playNotes } from './notes';

/** The set-up page's services as they are: database, microphone, provider, browser. */
export function composeServices(): OnboardingServices {
  const database = openDatabase();
  const logger = createLogger('onboarding');
  return {
    watchSetup: (listener) => {
      let stopped = false;
      const unreadable = () => logger.warn('the settings cannot be read');
      const tell = () => void readSetup(database).then((setup) => stopped || listener(setup), unreadable);
      const stop = watchSettings(database, tell, unreadable);
      return () => {
        stopped = true;
        stop();
      };
    },
    change: (change) => changeSettings(database, change),
    microphone: {
      permission: microphonePermission,
      watchPermission: watchMicrophonePermission,
      open: (deviceId, signal) => openMicrophone({ deviceId, signal }),
      list: listMicrophones,
      meter: openLevelMeter,
      recordTrial,
      playNotes,
      checkEcho: async (stream, signal) =>
        checkEcho({
          openRoom: () =>
            openSoundRoom({
              workletUrl: chrome.runtime.getURL('tap-worklet.js'),
              logger: createLogger('sound'),
            }),
          microphone: stream,
          line: await (await fetch(chrome.runtime.getURL('sounds/echo-line.wav'), { signal })).blob(),
          now: Date.now,
          signal,
        }),
    },
    openCamera,
    provider: { check: checkProvider, allowHost },
    showSiteSettings,
  };
}

async function readSetup(database: Database): Promise<Setup> {
  const own = await readOwnSettings(database);
  const policy = (await readPolicyRow(database))?.policy ?? null;
  return { own, effective: effectiveSettings(own, policy ?? {}), locks: locksOf(policy) };
}
