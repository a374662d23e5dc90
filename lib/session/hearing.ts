import type { Attempt } from '@/lib/domain/attempt';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { HeardTake } from '@/lib/domain/interview/interviewer';
import type { Provider } from '@/lib/domain/provider';
import { recordingRate } from '@/lib/domain/delivery/sample-clock';
import { takeLevels } from '@/lib/domain/delivery/take-levels';
import { noVoiceTrack } from '@/lib/domain/delivery/voice-track';
import { toWav } from '@/lib/audio/wav';
import { updateAttempt } from '@/lib/store/attempts';
import { readInterview } from '@/lib/store/interviews';
import { readSamples, recordingBlob } from '@/lib/store/recordings';
import { openConnectionLog } from './connection-log';
import { measured, retraced, type Sound, type Spoken } from './measuring';
import type { Services } from './services';
import type { SealedTake } from './takes';
import { unsavedOf } from './unsaved';
import type { UsageBook } from './usage-book';

export type Hearing = { attempt: Attempt; failure: Failure | null };

/** Quieter than a whisper close to a microphone: nobody has spoken, whatever a recogniser makes of it. */
const loudestSilence = -45;

/**
 * Finds the words of a kept attempt and measures its delivery. Words come from the candidate's hands, from the
 * interviewer, or from the recording by the transcription endpoint, in that order; where none of them has any,
 * the transcript stays null and the failure says why. Nothing is ever made up.
 */
export function createHearing(
  services: Pick<
    Services,
    'database' | 'voiceTracker' | 'transcribe' | 'decode' | 'now' | 'newId' | 'logger'
  >,
  book: Pick<UsageBook, 'add'>,
): {
  hear(attempt: Attempt, typed: string | null, left: SealedTake, provider: Provider): Promise<Hearing>;
} {
  const { database, voiceTracker, logger } = services;
  const unsaved = unsavedOf(services);

  async function fromRecording(
    interviewId: string,
    sound: Sound | null,
    language: string,
    provider: Provider,
    why: Failure | null,
  ): Promise<HeardTake> {
    const missing = why ?? failure('transcriptMissing');
    if (!sound || provider.kind === 'device') return { text: '', complete: false, failure: missing };
    const answer = await services.transcribe(provider, toWav(sound.samples, sound.sampleRate), language);
    if ('failure' in answer) return { text: '', complete: false, failure: why ?? answer.failure };
    logger.info('a take was transcribed from its recording');
    openConnectionLog(services, interviewId)('transcribedAfterwards');
    if (answer.usage) book.add(interviewId, answer.usage, provider);
    return { text: answer.text, complete: true, failure: null };
  }

  /** As it was recorded, or out of the compressed file that took its place. */
  async function recordedSound(recordingId: string): Promise<Sound | null> {
    const raw = await readSamples(database, recordingId);
    if (raw) return raw;
    const file = await recordingBlob(database, recordingId);
    return file && services.decode(file);
  }

  const soundOf = async (attempt: Attempt): Promise<Sound | null> =>
    attempt.recordingId ? recordedSound(attempt.recordingId).catch(() => null) : null;

  const languageOf = async ({ interviewId }: Attempt): Promise<string> =>
    (await readInterview(database, interviewId).catch(() => null))?.language ?? 'en';

  /** How it was said, as far as it can be measured: what breaks there costs no word. */
  function deliveryOf(spoken: Spoken): Delivery | null {
    try {
      return measured(spoken);
    } catch (error) {
      logger.warn('a take was not measured', { name: error instanceof Error ? error.name : 'unknown' });
      return null;
    }
  }

  return {
    async hear(attempt, typed, left, provider) {
      const live = left.words;
      // A recorder that got nothing has nothing to tell: not even that nobody spoke.
      const sound = left.sound?.samples.length
        ? { samples: left.sound.samples, sampleRate: recordingRate }
        : await soundOf(attempt);
      const decibels = sound && takeLevels(sound.samples, sound.sampleRate);
      const silent =
        decibels !== null && decibels.length > 0 && decibels.every((level) => level < loudestSilence);
      // The voice is followed while the words are still on their way.
      const voice = left.voice ?? (sound && attempt.mode === 'spoken' ? retraced(voiceTracker, sound) : null);
      const language = await languageOf(attempt);
      let heard: HeardTake;
      if (typed !== null) heard = { text: typed, complete: true, failure: null };
      else {
        heard = live ? await live : { text: '', complete: false, failure: null };
        // Silence needs no transcription; recognisers are known to invent words for it.
        if (silent && live) heard = { text: '', complete: true, failure: null };
        else if (!heard.complete) {
          const again = await fromRecording(attempt.interviewId, sound, language, provider, heard.failure);
          // Half the words are better than none, and are marked as half.
          heard = again.complete ? again : { ...heard, failure: again.failure };
        }
      }
      const known = heard.complete || heard.text !== '';
      const transcript = known ? heard.text : null;
      const track = (await voice) ?? noVoiceTrack;
      const spoken = attempt.mode === 'spoken' && sound && decibels;
      const found: Attempt = {
        ...attempt,
        transcript,
        delivery: spoken ? deliveryOf({ sound, decibels, track, transcript, language }) : null,
        failure: known ? null : failure('transcriptMissing', heard.failure?.detail),
      };
      unsaved.reword(found);
      const stored = await updateAttempt(database, found).catch(() => {
        // Whatever of it was not written when it was sealed is held already.
        unsaved.hold(found, 'stored');
        return null;
      });
      // Without any words the screen that asks for them says so itself.
      return { attempt: stored ?? found, failure: heard.complete || !known ? null : heard.failure };
    },
  };
}
