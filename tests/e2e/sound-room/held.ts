import type { Hold } from '@/lib/domain/recording';
import { failure } from '@/lib/domain/failure';
import { openMicrophone } from '@/lib/audio/microphone';
import { startRecorder } from '@/lib/audio/recorder';
import { findPulses } from './pulses';
import { open, warnings } from './room';
import { wait } from './sources';

export const heldRehearsals = {
  /** A take with a stretch left out of it; its pulses as they lie in it, and on the room's clock by what the row tells. */
  async held(seconds: number) {
    const room = await open();
    const microphone = await openMicrophone({ deviceId: null, signal: new AbortController().signal });
    room.attachMicrophone(microphone.stream);
    let told: readonly Hold[] = [];
    const recorder = startRecorder({
      room,
      plan: { id: 'take', interviewId: 'interview', attemptId: null, channel: 'candidate', createdAt: 0 },
      writer: {
        open: async () => {},
        append: async (_, holds) => {
          told = holds;
        },
        seal: async () => {},
        failureOf: () => failure('storageFailed'),
      },
      onFailure: ({ reason }) => warnings.push(reason),
      logger: { info: () => {}, debug: () => {}, warn: (message) => warnings.push(message) },
    });
    await wait(seconds);
    recorder.hold();
    await wait(seconds);
    recorder.resume();
    await wait(seconds);
    const { samples, startSample } = await recorder.stop();
    await room.close();
    microphone.close();
    const rate = room.sampleRate;
    const left = (place: number): number =>
      told.reduce((sum, hold) => sum + (hold.at <= place ? hold.samples : 0), 0);
    return {
      holds: told.map(({ at, samples: out }) => ({ at: at / rate, seconds: out / rate })),
      seconds: samples.length / rate,
      pulses: findPulses(samples, rate).map(({ number, seconds: at }) => ({
        number,
        clock: (startSample + left(at * rate)) / rate + at,
      })),
    };
  },
};
