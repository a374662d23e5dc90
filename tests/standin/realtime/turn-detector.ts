import type { TurnDetection } from './session-config.ts';

/** What the detector saw in the newest 10 ms. */
export type TurnSign = 'speech-started' | 'speech-stopped' | null;

/** Root mean square above which 10 ms count as speech, of 32 768. */
const SPEECH_LEVEL = 350;
const START_AFTER_MS = 80;

/** A plain energy detector: enough to speak of turns, not to understand them. */
export class TurnDetector {
  #speaking = false;
  #loudMs = 0;
  #quietMs = 0;

  /** Takes 16 kHz audio as it is admitted. */
  hear(pcm16k: Int16Array, settings: TurnDetection): TurnSign {
    const milliseconds = pcm16k.length / 16;
    const loud = level(pcm16k) > SPEECH_LEVEL;
    this.#loudMs = loud ? this.#loudMs + milliseconds : 0;
    this.#quietMs = loud ? 0 : this.#quietMs + milliseconds;
    if (!this.#speaking && this.#loudMs >= START_AFTER_MS) {
      this.#speaking = true;
      return 'speech-started';
    }
    if (this.#speaking && this.#quietMs >= silenceMs(settings)) {
      this.#speaking = false;
      return 'speech-stopped';
    }
    return null;
  }

  reset(): void {
    this.#speaking = false;
    this.#loudMs = 0;
    this.#quietMs = 0;
  }
}

function silenceMs(settings: TurnDetection): number {
  if (settings.type === 'server_vad') return settings.silence_duration_ms ?? 500;
  return { low: 2000, medium: 1000, auto: 1000, high: 500 }[settings.eagerness ?? 'auto'];
}

function level(pcm: Int16Array): number {
  let energy = 0;
  for (const sample of pcm) energy += sample * sample;
  return Math.sqrt(energy / Math.max(1, pcm.length));
}
