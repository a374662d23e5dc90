import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';
import { Framer } from './framer';
import { createPitchMeter, pitchCut, pitchStepSeconds } from './pitch-frame';
import { Resampler } from './resampler';
import { speechCut, speechStepSeconds, type SpeechModel } from './speech-model';

/** Follows one take as it comes, in bursts of any length; the result does not depend on how it is cut. */
export type TakeFollower = {
  /** 16-bit PCM, mono. Returns at once; the speech model follows behind. */
  hear(samples: Int16Array): void;
  pitch(): VoiceTrack['pitch'];
  /** Once everything has been through the model. Rejects where the model is not there or breaks. */
  speech(): Promise<VoiceTrack['speech']>;
  /** Lets go of what has not been through the model. */
  discard(): void;
};

/** `model` may still be loading: what is heard meanwhile waits. */
export function followTake(sampleRate: number, model: Promise<SpeechModel>): TakeFollower {
  const resampler = new Resampler(sampleRate);
  const speechFramer = new Framer(speechCut);
  const pitchFramer = new Framer(pitchCut);
  const measure = createPitchMeter();
  const hertz: number[] = [];
  const clarity: number[] = [];
  const centroid: number[] = [];
  const probabilities: number[] = [];
  let discarded = false;
  let ended = false;

  const next = model.then((ready) => ready.begin());
  /** The model takes one frame after the other; after the first failure it is asked no more. */
  let modelled: Promise<void> = next.then(() => undefined);
  // Whoever asks for the result hears of it; until then nobody needs to.
  modelled.catch(() => undefined);

  function toModel(frames: readonly Float32Array[]): void {
    modelled = modelled.then(async () => {
      const probabilityOf = await next;
      for (const frame of frames) {
        if (discarded) return;
        probabilities.push(await probabilityOf(frame));
      }
    });
    modelled.catch(() => undefined);
  }

  function toMeter(frames: readonly Float32Array[]): void {
    for (const frame of frames) {
      const measured = measure(frame);
      hertz.push(measured.hertz);
      clarity.push(measured.clarity);
      centroid.push(measured.centroid);
    }
  }

  /** The end of the sound is followed by silence, so that its last whole steps are known too. */
  function end(): void {
    if (ended) return;
    ended = true;
    toMeter(pitchFramer.end());
  }

  return {
    hear(samples) {
      const amplitudes = resampler.push(samples);
      toModel(speechFramer.push(amplitudes));
      toMeter(pitchFramer.push(amplitudes));
    },
    pitch() {
      end();
      return { stepSeconds: pitchStepSeconds, hertz, clarity, centroid };
    },
    async speech() {
      await modelled;
      return { stepSeconds: speechStepSeconds, probabilities };
    },
    discard() {
      discarded = true;
    },
  };
}
