/** Numbered tone pulses: the n-th has its own pitch, so that a recording tells which are in it, and in which order. */
export const pulseCount = 16;
export const pulseSpacingSeconds = 0.5;
const pulseSeconds = 0.06;

const pitchOf = (number: number): number => 600 + 150 * number;

/** All pulses once, amplitudes −1..1; played over and over, they keep their spacing. */
export function pulseTrain(rate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(pulseCount * pulseSpacingSeconds * rate);
  const length = pulseSeconds * rate;
  for (let number = 0; number < pulseCount; number += 1) {
    const start = (0.25 + number * pulseSpacingSeconds) * rate;
    for (let index = 0; index < length; index += 1) {
      samples[start + index] = 0.5 * Math.sin((2 * Math.PI * pitchOf(number) * index) / rate);
    }
  }
  return samples;
}

export type Pulse = { number: number; seconds: number };

/** The pulses in a recording, with the time at which each begins, to a millisecond. */
export function findPulses(samples: Int16Array, rate: number): Pulse[] {
  const step = rate / 1_000;
  const levels = Array.from({ length: Math.floor(samples.length / step) }, (_, index) =>
    samples
      .subarray(index * step, (index + 1) * step)
      .reduce((top, sample) => Math.max(top, Math.abs(sample)), 0),
  );
  const threshold = 0.25 * levels.reduce((top, level) => Math.max(top, level), 0);
  const pulses: Pulse[] = [];
  let quietFor = 0;
  for (const [millisecond, level] of levels.entries()) {
    if (level < threshold) quietFor += 1;
    else {
      if (quietFor >= 200) {
        const tone = samples.subarray((millisecond + 5) * step, (millisecond + 50) * step);
        pulses.push({ number: numberOf(tone, rate), seconds: millisecond / 1_000 });
      }
      quietFor = 0;
    }
  }
  return pulses;
}

/** The pulse whose pitch has most energy in this stretch (Goertzel's sum, by its definition). */
function numberOf(tone: Int16Array, rate: number): number {
  let best = { number: -1, energy: 0 };
  for (let number = 0; number < pulseCount; number += 1) {
    let real = 0;
    let imaginary = 0;
    for (const [index, sample] of tone.entries()) {
      const phase = (2 * Math.PI * pitchOf(number) * index) / rate;
      real += sample * Math.cos(phase);
      imaginary += sample * Math.sin(phase);
    }
    const energy = real * real + imaginary * imaginary;
    if (energy > best.energy) best = { number, energy };
  }
  return best.number;
}
