import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { levelFrameSeconds } from '@/lib/domain/delivery/sample-clock';
import { speechSpans } from '@/lib/domain/delivery/voice-activity';
import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';
import { waveformOf } from '@/lib/audio/waveform';
import type { VoiceTracker } from '@/lib/audio/voice-tracker';

/** A take's sound: 16-bit PCM, mono. */
export type Sound = { samples: Int16Array<ArrayBuffer>; sampleRate: number };

/** What is known of a take when it is measured. */
export type Spoken = {
  sound: Sound;
  /** The sound's levels, dBFS (RMS), one per 20 ms. */
  decibels: number[];
  track: VoiceTrack;
  transcript: string | null;
  /** The interview's, as a language tag. */
  language: string;
};

/** How it was said, measured on the recording itself; null where nobody spoke on it although there are words. */
export function measured({ sound, decibels, track, transcript, language }: Spoken): Delivery | null {
  const speech = speechSpans(decibels, levelFrameSeconds, track.speech);
  if (speech.length === 0 && transcript) return null;
  const heard = {
    transcript,
    language,
    speech,
    track,
    durationSeconds: sound.samples.length / sound.sampleRate,
    levels: { stepSeconds: levelFrameSeconds, decibels },
    waveform: waveformOf(sound.samples),
  };
  return measureDelivery(heard);
}

/** Speech and pitch of a take that was not followed while it was recorded; about 1.5 % of its length. */
export function retraced(tracker: VoiceTracker, { samples, sampleRate }: Sound): Promise<VoiceTrack> {
  const tracking = tracker.track(sampleRate);
  tracking.hear(samples);
  return tracking.finish();
}
