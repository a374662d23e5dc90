import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';

type ModelSpeech = NonNullable<VoiceTrack['speech']>;

/** The model says speech from one half on and takes it back below 0.35 (its authors' defaults for Silero). */
const onProbability = 0.5;
const offProbability = 0.35;
/** Below this anywhere around a sound, the model firmly says that it is none of a voice. */
const firmlyNone = 0.15;

/** The model's word about a take, on the frames of its levels. */
export type ModelOpinion = {
  /** Whether it hears speech, with hysteresis. */
  speech: boolean[];
  /** Whether it firmly denies speech. */
  denied: boolean[];
};

export function modelOpinion(model: ModelSpeech, frames: number, stepSeconds: number): ModelOpinion {
  const probabilities = Array.from({ length: frames }, (_, frame) => {
    const probability = model.probabilities[Math.floor(((frame + 0.5) * stepSeconds) / model.stepSeconds)];
    return probability !== undefined && Number.isFinite(probability) ? probability : 0;
  });
  let speaking = false;
  const speech = probabilities.map(
    (probability) => (speaking = probability >= (speaking ? offProbability : onProbability)),
  );
  return {
    speech,
    denied: probabilities.map((probability) => probability < firmlyNone),
  };
}
