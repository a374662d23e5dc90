import { decodeFile } from '@/lib/audio/decode';
import { encodeWebm } from '@/lib/audio/encode';
import { openMicrophone } from '@/lib/audio/microphone';
import { openSoundRoom } from '@/lib/audio/sound-room';
import type { Voice } from '@/lib/audio/voice';
import { createVoiceTracker } from '@/lib/audio/voice-tracker';
import { openCamera } from '@/lib/camera/camera';
import { makeSeekable } from '@/lib/camera/seekable';
import { createDeviceCoach } from '@/lib/coach/device-coach';
import type { Manners } from '@/lib/coach/manner';
import { createModelCoach } from '@/lib/coach/model-coach';
import { createPlanner } from '@/lib/coach/planner';
import type { Interviewer } from '@/lib/domain/interview/interviewer';
import { createLogger } from '@/lib/platform/logger';
import { createRealtimeInterviewer } from '@/lib/realtime/realtime-interviewer';
import { transcribeFile } from '@/lib/realtime/transcribe-file';
import { createPolicyKnown } from '@/lib/session/policy-known';
import type { Services } from '@/lib/session/services';
import { createDeviceInterviewer } from '@/lib/speech/device-interviewer';
import { createFlite, type Flite } from '@/lib/speech/flite';
import { createRecogniser } from '@/lib/speech/recogniser';
import { openDatabase } from '@/lib/store/database';

/** The real services of the session: this browser's microphone and sound, the chosen provider, the one database. */
export function createServices(): Services {
  const database = openDatabase();
  const now = (): number => Date.now();
  const forever = new AbortController().signal;
  // How each provider wants to be asked is found out once in the document's life.
  const manners: Manners = new Map();
  // One synthesiser for the document's life: its program is large, and is loaded when it is first needed.
  let voice: Flite | null = null;
  const flite = (): Flite => (voice ??= createFlite());
  return {
    database,
    openMicrophone: (deviceId) => openMicrophone({ deviceId, signal: forever }),
    openCamera,
    openRoom: () =>
      openSoundRoom({ workletUrl: chrome.runtime.getURL('tap-worklet.js'), logger: createLogger('sound') }),
    voiceTracker: createVoiceTracker(createLogger('voice')),
    createInterviewer: ({ provider, persona, job, language, room, track, onTrackReplaced }) => {
      const voice = room.openVoice();
      const interviewer =
        provider.kind === 'device'
          ? createDeviceInterviewer({
              synthesise: (text, signal) => flite().speak(text, persona.deviceVoice, signal),
              play: (samples, rate) => {
                const { ended, stop } = voice.play(samples, rate);
                return { ended: ended.then(() => undefined), stop };
              },
              gate: (open) => voice.gate(open),
              recogniser: createRecogniser({ language, track, logger: createLogger('recogniser') }),
              logger: createLogger('device'),
            })
          : createRealtimeInterviewer({
              provider,
              persona,
              job,
              language,
              microphone: track,
              onMicrophoneReplaced: onTrackReplaced,
              attachVoice: (stream) => voice.attach(stream),
              gate: (open) => voice.gate(open),
              logger: createLogger('realtime'),
            });
      return withVoice(interviewer, voice);
    },
    createCoach: (provider) =>
      provider.kind === 'device' ? createDeviceCoach() : createModelCoach(provider, { manners }),
    createPlanner: (provider) => (provider.kind === 'device' ? null : createPlanner(provider, { manners })),
    transcribe: (provider, wav, language) => transcribeFile(provider, wav, language, forever),
    encode: encodeWebm,
    decode: decodeFile,
    makeSeekable,
    diskRoom: async () => {
      const { usage, quota } = await navigator.storage.estimate();
      return usage === undefined || !quota ? null : { used: usage, quota };
    },
    policyKnown: createPolicyKnown(database, now(), now),
    now,
    newId: () => crypto.randomUUID(),
    random: Math.random,
    logger: createLogger('session'),
  };
}

/** Whoever closes the interviewer closes its voice. */
function withVoice(interviewer: Interviewer, voice: Voice): Interviewer {
  const close = interviewer.close.bind(interviewer);
  return Object.assign(interviewer, {
    close() {
      close();
      voice.close();
    },
  });
}
