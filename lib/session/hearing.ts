import type { Attempt } from '@/lib/domain/attempt';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { HeardTake } from '@/lib/domain/interview/interviewer';
import type { Provider } from '@/lib/domain/provider';
import { levelFrameSeconds, recordingRate } from '@/lib/domain/delivery/sample-clock';
import { takeLevels } from '@/lib/domain/delivery/take-levels';
import { speechSpans } from '@/lib/domain/delivery/voice-activity';
import { toWav } from '@/lib/audio/wav';
import { waveformOf } from '@/lib/audio/waveform';
import { updateAttempt } from '@/lib/store/attempts';
import { readSamples } from '@/lib/store/recordings';
import { addUsage } from '@/lib/store/usage';
import type { Services } from './services';
import type { SealedTake } from './takes';

export type Hearing = { attempt: Attempt; failure: Failure | null };

type Sound = { samples: Int16Array<ArrayBuffer>; sampleRate: number };

/** How it was said, measured on the recording itself and its levels; null where nobody spoke on it. */
function deliveryOf(sound: Sound, decibels: number[], transcript: string | null): Delivery | null {
  const speech = speechSpans(decibels);
  if (speech.length === 0 && transcript) return null;
  return measureDelivery({
    transcript,
    speech,
    durationSeconds: sound.samples.length / sound.sampleRate,
    levels: { stepSeconds: levelFrameSeconds, decibels },
    waveform: waveformOf(sound.samples),
  });
}

/** Quieter than a whisper close to a microphone: nobody has spoken, whatever a recogniser makes of it. */
const loudestSilence = -45;

/**
 * Finds the words of a kept attempt and measures its delivery. Words come from the candidate's hands, from the
 * interviewer, or from the recording by the transcription endpoint, in that order; where none of them has any,
 * the transcript stays null and the failure says why. Nothing is ever made up.
 */
export function createHearing(services: Services): {
  hear(attempt: Attempt, typed: string | null, left: SealedTake, provider: Provider): Promise<Hearing>;
} {
  const { database, logger } = services;

  async function fromRecording(
    interviewId: string,
    sound: Sound | null,
    provider: Provider,
    why: Failure | null,
  ): Promise<HeardTake> {
    const missing = why ?? failure('transcriptMissing');
    if (!sound || provider.kind === 'device') return { text: '', complete: false, failure: missing };
    const answer = await services.transcribe(provider, toWav(sound.samples, sound.sampleRate), 'en');
    if ('failure' in answer) return { text: '', complete: false, failure: why ?? answer.failure };
    logger.info('a take was transcribed from its recording');
    if (answer.usage) {
      const usage = { ...answer.usage, id: services.newId(), interviewId, at: services.now() };
      await addUsage(database, usage).catch(() => logger.warn('a metering event was not written'));
    }
    return { text: answer.text, complete: true, failure: null };
  }

  const soundOf = async (attempt: Attempt): Promise<Sound | null> =>
    attempt.recordingId ? readSamples(database, attempt.recordingId).catch(() => null) : null;

  return {
    async hear(attempt, typed, left, provider) {
      const live = left.words;
      const sound = left.sound
        ? { samples: left.sound.samples, sampleRate: recordingRate }
        : await soundOf(attempt);
      const levels = sound && takeLevels(sound.samples, sound.sampleRate);
      const silent = levels?.every((level) => level < loudestSilence) ?? false;
      let heard: HeardTake;
      if (typed !== null) heard = { text: typed, complete: true, failure: null };
      else {
        heard = live ? await live : { text: '', complete: false, failure: null };
        // Silence needs no transcription; recognisers are known to invent words for it.
        if (silent && live) heard = { text: '', complete: true, failure: null };
        else if (!heard.complete) {
          const again = await fromRecording(attempt.interviewId, sound, provider, heard.failure);
          // Half the words are better than none, and are marked as half.
          heard = again.complete ? again : { ...heard, failure: again.failure };
        }
      }
      const known = heard.complete || heard.text !== '';
      const transcript = known ? heard.text : null;
      const measured: Attempt = {
        ...attempt,
        transcript,
        delivery: attempt.mode === 'spoken' && sound && levels ? deliveryOf(sound, levels, transcript) : null,
        failure: known ? null : failure('transcriptMissing', heard.failure?.detail),
      };
      const stored = await updateAttempt(database, measured).catch(() => null);
      // Without any words the screen that asks for them says so itself.
      return { attempt: stored ?? measured, failure: heard.complete || !known ? null : heard.failure };
    },
  };
}
